import { structureNews } from './compose/structure.ts';
import { type Draft, type ImportContext, type ReadCapture, RefusedCapture } from './model.ts';
import { readCapture } from './read/read-capture.ts';
import { classify } from './understand/classify.ts';
import { understandDocument } from './understand/document/understand-document.ts';
import { understandNews } from './understand/news/understand-news.ts';
import { textWarnings } from './warnings/text-warnings.ts';

export interface ImportedCapture {
	readonly capture: ReadCapture;
	readonly drafts: readonly Draft[];
}

/**
 * Turns the bytes of one capture into drafts of entries. Throws `RefusedCapture`, with one Vietnamese line for the person
 * at the terminal, when the capture cannot be read, holds nothing, or is a secret document.
 */
export async function importCapture(
	bytes: Uint8Array,
	context: ImportContext & { readonly encoding?: string },
): Promise<ImportedCapture> {
	const { fileName, encoding, url } = context;
	const capture = await readCapture(bytes, { fileName, encoding, url });
	const drafts = draftsOf(capture, context);
	if (drafts.length === 0) {
		throw new RefusedCapture(
			'nothing-found',
			'Không tìm thấy bài viết hay văn bản nào trong tệp; hãy mở tệp xem có đúng bản chụp cần nhập không.',
		);
	}
	for (const draft of drafts) if (draft.collection === 'van-ban' && draft.secrecy) refuseSecret(draft.secrecy.value);
	return {
		capture,
		drafts: drafts.map((draft) => ({ ...draft, warnings: [...draft.warnings, ...textWarnings(draft)] })),
	};
}

function draftsOf(capture: ReadCapture, context: ImportContext): Draft[] {
	const { collection } = classify(capture, context);
	if (collection === 'van-ban') return understandDocument(capture, context);
	return understandNews({ ...capture, blocks: structureNews(capture.blocks) }, context);
}

/** The archive is public and takes no secret documents; nothing of one may reach its folders. */
function refuseSecret(mark: string): never {
	throw new RefusedCapture(
		'secrecy',
		`Văn bản mang dấu «${mark}»: kho công khai không nhận văn bản mật; hãy xóa bản chụp này khỏi nơi không được phép giữ.`,
	);
}
