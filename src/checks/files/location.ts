import { collections, parseEntryPath, undatedFolder } from '#domain/entry-path.ts';
import { nearest } from '#domain/nearest.ts';
import { isPeriodName } from '#domain/period-names.ts';
import { slugify } from '#domain/text.ts';
import { error, type Fault, topOfFile } from '../fault.ts';

export type Location =
	| {
			readonly kind: 'entry';
			readonly collection: (typeof collections)[number];
			readonly folder: string;
			readonly slug: string;
	  }
	| { readonly kind: 'page'; readonly slug: string }
	| { readonly kind: 'vocabulary'; readonly name: string }
	| { readonly kind: 'none' };

const folders = [...collections, 'trang', 'tu-vung'];
const none: Location = { kind: 'none' };

/**
 * What a path below `content/` stands for. A path that breaks the rules gets a fault with the name it should have;
 * when that name is clear enough, the location is the intended one, so that the file is still checked.
 */
export function locate(path: string): { location: Location; fault?: Fault } {
	const [top = '', ...rest] = path.split('/');
	const name = rest.at(-1);
	// Notes at the root of content/ and hidden files such as .gitkeep belong to nobody.
	if (name === undefined && isStrayEntry(top)) {
		const hint = `chuyển vào thư mục của nó, ví dụ «tin-tuc/<năm>/${slugify(top.replace(/\.[^.]*$/, '')) || 'ten-tep'}.md»`;
		return {
			location: none,
			fault: error(path, topOfFile, 'file-name', 'bài nằm ngoài các thư mục nên không lên trang', hint),
		};
	}
	if (name === undefined || name.startsWith('.')) return { location: none };
	if (top === 'tu-vung') return { location: { kind: 'vocabulary', name: rest.join('/') } };
	if (top === 'trang') return locatePage(path, name);
	const exact = parseEntryPath(path);
	if (exact) return { location: { kind: 'entry', ...exact } };
	const wrong = (message: string, hint: string) => error(path, topOfFile, 'file-name', message, hint);
	const collection = collections.find((known) => known === slugify(top));
	if (!collection) {
		const near = nearest(top, folders);
		const hint = near ? `đổi thành «${near}»` : `dùng một trong: ${folders.join(', ')}`;
		return { location: none, fault: wrong(`thư mục «${top}» không thuộc kho`, hint) };
	}
	if (/\.mdx$/i.test(name)) {
		const hint = `đổi thành «${path.replace(/\.mdx$/i, '.md')}»; thẻ và dấu { } của MDX không dùng được trong bài`;
		return { location: none, fault: wrong('tệp .mdx chạy mã khi dựng trang, chỉ được đặt trong content/trang/', hint) };
	}
	if (!/\.(md|markdown|txt)$/i.test(name)) {
		return { location: none, fault: wrong('chỉ tệp .md được đặt ở đây', otherFileHint(path, name)) };
	}
	const words = slugify(name.replace(/(?:\.(?:md|mdx|markdown|txt))+$/i, '')) || 'ten-tep';
	const slug = isPeriodName(words) ? `muc-${words}` : words;
	const folder =
		rest
			.slice(0, -1)
			.map(slugify)
			.find((part) => /^\d{4}$/.test(part) || part === undatedFolder) ?? '';
	const suggested = `${collection}/${folder || '<năm>'}/${slug}.md`;
	const fault = wrong(
		'tên hoặc chỗ đặt tệp sai quy tắc <thư mục>/<năm>/<tên-không-dấu>.md',
		`đổi thành «${suggested}»`,
	);
	return /\.md$/i.test(name)
		? { location: { kind: 'entry', collection, folder, slug }, fault }
		: { location: none, fault };
}

/** Markdown at the root of `content/`, apart from what tells people about the folder. */
function isStrayEntry(name: string): boolean {
	return /^(?!readme)[^.].*\.(?:md|mdx|markdown)$/i.test(name);
}

const leftByMachines = /^(?:~\$|thumbs\.db$|desktop\.ini$)|~$|\.(?:tmp|bak|lnk|crdownload)$/i;

/** What to do with a file among the entries that is no text. */
function otherFileHint(path: string, name: string): string {
	if (leftByMachines.test(name)) return 'xóa tệp này: máy tự sinh ra, không phải bài';
	if (/\.(?:docx?|odt|rtf|html?|mhtml)$/i.test(name))
		return 'tạo một tệp .md rồi dán phần chữ vào; muốn người đọc tải được tệp này thì đặt trong public/tep/<năm>/';
	if (/\.(?:astro|[cm]?[jt]sx?|vue|svelte|html?|svgz?|xml|wasm|sh|py|php)$/i.test(name))
		return 'xóa tệp này: kho không nhận mã chạy trong content/; hình vẽ thì lưu thành .png và đặt trong public/anh/';
	if (!name.includes('.')) return `nếu đây là bài thì thêm đuôi .md: «${path}.md»`;
	return 'ảnh đặt trong public/anh/, tệp đính kèm trong public/tep/<năm>/';
}

function locatePage(path: string, name: string): { location: Location; fault?: Fault } {
	// The site reads pages from .mdx files only (`src/content.config.ts`).
	const exact = /^trang\/((?:huong-dan\/)?[a-z0-9-]+)\.mdx$/.exec(path)?.[1];
	if (exact) return { location: { kind: 'page', slug: exact } };
	const folder = path.startsWith('trang/huong-dan/') ? 'huong-dan/' : '';
	const slug = `${folder}${slugify(name.replace(/\.[^.]*$/, '')) || 'ten-trang'}`;
	const fault = error(path, topOfFile, 'file-name', 'tên trang sai quy tắc', `đổi thành «trang/${slug}.mdx»`);
	return { location: /\.mdx?$/i.test(name) ? { kind: 'page', slug } : none, fault };
}
