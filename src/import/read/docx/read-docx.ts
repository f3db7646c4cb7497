import mammoth from 'mammoth';
import { type ReadCapture, RefusedCapture } from '../../model.ts';
import { blocksOf } from '../html/blocks.ts';
import { withinLimits } from '../html/limits.ts';
import { parseHtml } from '../html/parse-html.ts';
import { withoutAlternatives } from './alternate-content.ts';
import { notesAsParagraphs } from './notes.ts';
import { numberingOf } from './numbering.ts';
import { docxParts, mainPart, relatedPart } from './parts.ts';
import { rewritten, styleMap } from './rewrite.ts';
import { statedByProperties } from './stated.ts';
import { paragraphStyles } from './styles.ts';

/**
 * Reads a Word file (.docx): paragraphs with automatic numbers as text, the head and the signatures of an administrative
 * document as paragraphs with `columns`, tables, lists and footnotes. Left out: headers, footers, comments, deleted and
 * hidden text, pictures. Throws `RefusedCapture` for what cannot be read, or not safely.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadCapture> {
	const parts = await docxParts(bytes);
	const main = mainPart(parts);
	const styles = paragraphStyles(relatedPart(parts, main, 'styles') ?? '');
	const numbering = numberingOf(relatedPart(parts, main, 'numbering') ?? '');
	parts.set(main, rewritten(withoutAlternatives(parts.get(main)!), styles, numbering));
	const html = await htmlOf(parts);
	const document = parseHtml(withinLimits(html));
	notesAsParagraphs(document);
	const { blocks, warnings } = blocksOf([document.body], document, { word: true });
	return { method: 'docx', blocks, stated: statedByProperties(parts.get('docProps/core.xml')), warnings };
}

async function htmlOf(parts: ReadonlyMap<string, string>): Promise<string> {
	// Mammoth reads from any such object; given bytes it would unpack the file once more, without our changes and bounds.
	const file = {
		exists: (name: string) => parts.has(name),
		read: async (name: string) => parts.get(name) ?? '',
	};
	try {
		const result = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, {
			styleMap: styleMap(),
			includeEmbeddedStyleMap: false,
			externalFileAccess: false,
			convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
		});
		return result.value;
	} catch {
		throw new RefusedCapture(
			'docx-corrupt',
			'Nội dung tệp Word bị hỏng nên không đọc được; hãy mở bằng Word, lưu lại thành .docx rồi nhập lại.',
		);
	}
}
