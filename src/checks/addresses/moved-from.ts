import type { ArchiveIndex } from '../archive-index.ts';
import { errorAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';
import type { FormerId } from './address-index.ts';
import { isReserved } from './reserved-address.ts';

/** An id that an entry says it had before belongs to no other entry or page, now or before. */
export function* movedFrom({ addresses, byUrl, live }: ArchiveIndex): Generator<Fault> {
	const first = new Map<string, FormerId>();
	for (const former of addresses.formerIds) {
		const { entry, index, address } = former;
		const fault = (message: string, hint: string) =>
			errorAtKey(entry, ['movedFrom', index], 'moved-from', message, hint);
		const earlier = first.get(address);
		const living = byUrl.get(address);
		if (address === entry.url) {
			yield fault(`${quote(address)} là địa chỉ đang dùng của chính mục này`, 'bỏ mã này khỏi movedFrom');
		} else if (living) {
			const message = `${quote(address)} đang là địa chỉ của ${living.path}`;
			yield fault(message, 'bỏ mã này khỏi movedFrom, hoặc đổi tên tệp kia');
		} else if (live.has(address)) {
			yield fault(`${quote(address)} đang là địa chỉ của một trang của kho`, 'bỏ mã này khỏi movedFrom');
		} else if (isReserved(address)) {
			yield fault(`${quote(address)} là chỗ kho tự dùng, không dẫn đi nơi khác được`, 'bỏ mã này khỏi movedFrom');
		} else if (earlier?.entry === entry) {
			yield fault(`${quote(address)} ghi hai lần`, 'giữ một dòng');
		} else if (earlier) {
			const message = `địa chỉ cũ ${quote(address)} đã thuộc về ${earlier.entry.path}`;
			yield fault(message, 'một địa chỉ chỉ dẫn tới một nơi: giữ ở mục đúng, xóa ở mục kia');
		}
		if (!earlier) first.set(address, former);
	}
}
