import { fileKinds } from '#domain/attachments.ts';
import { latin1 } from './content-kind.ts';
import { fileExtension, kindProblem, type Problem } from './file-kind.ts';
import type { PublicFile } from './public-file.ts';

/** What `public/` may hold besides the kinds of attachments: pictures, fonts and data, none of which a browser runs. */
const siteKinds = ['gif', 'avif', 'svg', 'ico', 'woff2', 'json', 'webmanifest'];
const kinds = [...Object.keys(fileKinds), ...siteKinds];

/** Kept for git and for GitHub Pages, or left by systems. Those of macOS are named after another file. */
const leftover = /(?:^|\/)(?:\.gitkeep|\.nojekyll|\.DS_Store|Thumbs\.db|desktop\.ini|(\._[^/]*))$/i;

/** Whether a file is none that anyone means to publish, and would do nothing if it were. */
export function isLeftover(path: string): boolean {
	const [found, double] = leftover.exec(path) ?? [];
	return found !== undefined && (double === undefined || !double.includes('.', 2) || isAttachment(double));
}

function isAttachment(name: string): boolean {
	return Object.hasOwn(fileKinds, fileExtension(name));
}

/** What hosts obey when they find it beside the pages; it would set aside the headers that the build writes. */
const hostFile = /^(?:_[^/]*|(?:vercel|now|serve|staticwebapp\.config)\.json)$/i;

/** Why a file of this kind must not lie in `public/` outside of the attachments; undefined when it may. */
export function publicKindProblem(path: string, file: PublicFile): Problem | undefined {
	if (path === 'CNAME') return hostNameProblem(file);
	if (hostFile.test(path))
		return {
			message: `nơi đặt trang coi ${path} là cấu hình, lấn quy tắc an toàn mà kho tự viết ra khi dựng`,
			hint: `xóa public/${path}; hoặc đổi tên, nếu đó không phải cấu hình`,
		};
	return kindProblem(path, kinds);
}

/** GitHub Pages keeps the name of the site in this file. */
function hostNameProblem(file: PublicFile): Problem | undefined {
	const isName = /^(?=.{1,253}\s*$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]\s*$/i;
	if (file.size < 300 && isName.test(latin1(file.head()))) return undefined;
	return {
		message: 'tệp CNAME phải chứa đúng một tên miền',
		hint: 'viết một dòng, chẳng hạn kho.vidu.vn; không dùng tên miền riêng thì xóa tệp',
	};
}

/**
 * Why the name of a file in `public/` would not be served as it is meant: hosts tell types and rules by the extension in small
 * letters, and some signs are none of a path.
 */
export function publicNameProblem(path: string): Problem | undefined {
	const name = /[^/]*$/.exec(path)![0];
	if (/[\p{Cc}?#%\\:*"<>|]/u.test(path))
		return {
			message: 'tên tệp hoặc thư mục có dấu mà địa chỉ trang không chứa được (? # % : * " < > | \\)',
			hint: 'đặt lại tên bằng chữ thường không dấu, số và gạch nối',
		};
	const small = name.replace(/\.[^.]*$/, (extension) => extension.toLowerCase());
	if (small === name) return undefined;
	return {
		message: 'đuôi tệp viết hoa: nơi đặt trang nhận ra loại tệp bằng đuôi viết thường',
		hint: `đổi tên thành ${small}, và sửa địa chỉ ở mục dùng tệp này`,
	};
}
