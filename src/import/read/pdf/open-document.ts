import { getDocumentProxy } from 'unpdf';
import { RefusedCapture } from '#import/model.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

const mostPages = 2000;

/**
 * Opens a PDF without pictures, fonts or anything from outside. Throws `RefusedCapture` when it is damaged, needs a
 * password or has too many pages. The caller destroys the document.
 */
export async function openDocument(bytes: Uint8Array): Promise<PdfDocument> {
	let document: PdfDocument;
	try {
		document = await getDocumentProxy(
			// pdf.js takes the bytes away from their owner, and refuses the Buffer that `slice` of a Buffer gives.
			new Uint8Array(bytes),
			{
				verbosity: 0,
				disableFontFace: true,
				useSystemFonts: true,
				useWorkerFetch: false,
				useWasm: false,
				disableAutoFetch: true,
				disableStream: true,
				disableRange: true,
				enableXfa: false,
				isOffscreenCanvasSupported: false,
				isImageDecoderSupported: false,
				// Pictures are skipped: decoding a scanned page costs more than reading a hundred printed ones.
				maxImageSize: 0,
			},
		);
	} catch (error) {
		throw refusal(error);
	}
	if (document.numPages <= mostPages) return document;
	const { numPages } = document;
	await document.loadingTask.destroy();
	throw new RefusedCapture(
		'too-many-pages',
		`Tệp PDF có ${numPages.toLocaleString('vi-VN')} trang, nhiều hơn mức ${mostPages.toLocaleString('vi-VN')} trang mà bộ nhập nhận; hãy tách thành nhiều tệp rồi nhập lại.`,
	);
}

function refusal(error: unknown): RefusedCapture {
	if (error instanceof Error && error.name === 'PasswordException') {
		return new RefusedCapture(
			'encrypted',
			'Tệp PDF đặt mật khẩu nên không đọc được; hãy mở bằng mật khẩu, lưu lại thành tệp không có mật khẩu rồi nhập lại.',
		);
	}
	return damaged();
}

/** The refusal of a PDF that is cut or damaged. */
export function damaged(): RefusedCapture {
	return new RefusedCapture(
		'corrupt',
		'Tệp PDF bị hỏng hoặc tải về chưa trọn nên không đọc được; hãy tải hoặc xuất lại tệp rồi nhập lại.',
	);
}
