import { fileKinds } from '#domain/attachments.ts';

const macros = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'xlsb', 'xlam', 'pptm', 'ppsm', 'potm', 'ppam']);
/** Not accepted for a reason that can be told; what else is not accepted need not stand here. */
const programs = new Set(
	`html htm xhtml xht shtml mht mhtml svg svgz xml xsl xslt xsd rng rdf rss atom mml js mjs cjs css wasm swf php asp aspx jsp
	exe msi bat cmd com scr ps1 vbs sh jar apk lnk hta`.split(/\s+/),
);

/** What to make of a kind that people often have at hand. */
const instead: Readonly<Record<string, string>> = {
	rar: 'nén lại thành .zip',
	'7z': 'nén lại thành .zip',
	heic: 'lưu ảnh thành .jpg',
	heif: 'lưu ảnh thành .jpg',
	tif: 'lưu bản quét thành .pdf',
	tiff: 'lưu bản quét thành .pdf',
	bmp: 'lưu ảnh thành .png',
	gif: 'lưu ảnh thành .png',
	rtf: 'lưu thành .docx hoặc .pdf',
	pages: 'lưu thành .docx hoặc .pdf',
	wav: 'lưu thành .mp3',
	mov: 'lưu thành .mp4',
	avi: 'lưu thành .mp4',
};

/** What is wrong with a file, in Vietnamese, and a way out. */
export interface Problem {
	readonly message: string;
	readonly hint: string;
}

/** Why files of a kind are not accepted where only some kinds (extensions) are; undefined when they are. */
export function kindProblem(path: string, kinds: readonly string[] = Object.keys(fileKinds)): Problem | undefined {
	const extension = fileExtension(path);
	if (kinds.includes(extension)) return undefined;
	const allowed = `kho nhận: ${kinds.join(', ')}`;
	if (extension === '') return { message: 'tệp không có đuôi nên không rõ là loại gì', hint: `thêm đuôi; ${allowed}` };
	if (macros.has(extension))
		return {
			message: `kho không nhận tệp Office có macro (.${extension}): mở ra có thể chạy mã lệnh trên máy người đọc`,
			hint: `lưu lại thành ${extension.startsWith('x') ? '.xlsx' : extension.startsWith('p') ? '.pptx' : '.docx'} hoặc .pdf`,
		};
	if (programs.has(extension))
		return {
			message: `kho không nhận tệp .${extension}: trang web và chương trình có thể chạy mã lệnh ở địa chỉ của kho`,
			hint: `lưu lại thành .pdf; ${allowed}`,
		};
	return {
		message: `kho không nhận tệp .${extension}`,
		hint: Object.hasOwn(instead, extension) ? instead[extension]! : allowed,
	};
}

/** The extension of a file's name in lower case, as servers tell its type by: `?` and `#` are letters there like others. */
export function fileExtension(path: string): string {
	return /[^/]*$/.exec(path)![0].split('.').slice(1).at(-1)?.toLowerCase() ?? '';
}
