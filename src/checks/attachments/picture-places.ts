import type { ArchiveIndex } from '../archive-index.ts';
import { type Fault, warning } from '../fault.ts';
import { picturesIn, pictureUses } from './picture-uses.ts';
import { tellsPlace } from './tells-place.ts';

/**
 * Telephones write into each photograph where it was taken, to a few metres: with a photograph from a patient's home that is
 * the address. The smaller pictures that the build makes hold nothing of it, but the picture itself is served too.
 */
export function* picturePlaces(archive: ArchiveIndex): Generator<Fault> {
	const telling = picturesIn(archive).filter(({ file }) => tellsPlace(file.head(), file.tail()));
	if (telling.length === 0) return;
	const useOf = pictureUses(archive.entries);
	for (const { path } of telling) {
		const { file, place } = useOf(path);
		const message = `ảnh public/${path} ghi sẵn tọa độ nơi chụp (GPS)`;
		yield warning(file, place, 'picture-place', message, 'xóa thông tin ẩn của ảnh rồi đăng lại');
	}
}
