import type { SiteAddress } from '#domain/site-address.ts';
import { slugify } from '#domain/text.ts';
import { site } from '#site';

/** The variables that say where; an empty one counts as not set, for CI systems pass on what they do not know as empty. */
export interface AddressVariables {
	/** An origin, or an origin and a path. */
	readonly SITE_URL?: string | undefined;
	/** The path alone. */
	readonly BASE_PATH?: string | undefined;
}

/** An address for which no pages can be built; the message is Vietnamese and says what to write instead. */
export class SiteAddressError extends Error {}

/**
 * Where the site will stand, from the environment or else from `url` of `src/site.ts`. Throws `SiteAddressError`.
 */
export function siteAddress(
	{ SITE_URL, BASE_PATH }: AddressVariables = process.env,
	fallback: string = site.url,
): SiteAddress {
	const own = SITE_URL?.trim();
	const path = BASE_PATH?.trim();
	const fromUrl = own ? readUrl('SITE_URL', own) : readUrl('url trong src/site.ts', fallback);
	if (!path) return fromUrl;
	const base = readBase(`BASE_PATH «${path}»`, path);
	// The installation's own default gives way to the environment; two wishes of the environment must agree.
	if (own && fromUrl.base !== '/' && fromUrl.base !== base) {
		throw new SiteAddressError(
			`SITE_URL «${own}» đặt kho trong ${fromUrl.base}, còn BASE_PATH «${path}» đặt trong ${base}. Hãy ghi đường dẫn ở một nơi: SITE_URL=${fromUrl.origin} cùng BASE_PATH=${base}, hoặc chỉ SITE_URL=${own}`,
		);
	}
	return { origin: fromUrl.origin, base };
}

function readUrl(name: string, text: string): SiteAddress {
	const seen = `${name} «${text}»`;
	const url = URL.parse(text);
	if (!url || !/^https?:\/\/[^/]/i.test(text)) {
		const path = text.startsWith('/') ? `. Nếu chỉ muốn nói thư mục của kho, hãy dùng BASE_PATH=${text}` : '';
		throw new SiteAddressError(
			`${seen} không phải địa chỉ web. Hãy viết đầy đủ, chẳng hạn https://kho.vidu.vn hay https://vidu.vn/kho-y-te/${path}`,
		);
	}
	if (url.username || url.password) {
		throw new SiteAddressError(`${seen} có tên hay mật khẩu đăng nhập. Hãy viết: ${url.protocol}//${url.host}/`);
	}
	// As typed: the parser has already taken `..` out and written blanks as %20.
	const path = text.replace(/^https?:\/\/[^/?#\\]*/i, '');
	return { origin: url.origin, base: readBase(seen, path, url.origin) };
}

/** The base that a path means. What came before it in the address, if anything, goes into the advice. */
function readBase(seen: string, path: string, origin = ''): string {
	const problem = problemOf(path);
	if (!problem) return path === '' || path === '/' ? '/' : `/${path.replace(/^\/|\/$/g, '')}/`;
	// Git Bash on Windows makes C:/Program Files/Git/kho-y-te out of /kho-y-te.
	const lost = /^[a-z]:[/\\]/i.test(path);
	const meant = lost ? path.slice(path.search(/[^/\\]+[/\\]*$/)) : path.replace(/^[a-z]+:\/*[^/]*|[?#].*$/gis, '');
	const parts = meant.replace(/[^/]*\.html?$/i, '').split(/[/\\]/);
	const names = parts.map((part) => slugify(safelyDecoded(part))).filter(Boolean);
	const wanted = names.length > 0 ? `/${names.join('/')}/` : '/';
	throw new SiteAddressError(`${seen} ${problem}. Hãy viết: ${origin}${wanted}`);
}

function problemOf(path: string): string | undefined {
	if (/[?#]/.test(path)) return 'có phần thừa từ dấu ? hay # trở đi';
	if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return 'không phải đường dẫn trên máy chủ, vì có ổ đĩa hay giao thức ở đầu';
	if (path.includes('//')) return 'có hai dấu / liền nhau';
	if (path.split('/').some((part) => /^\.+$/.test(part))) return 'có phần «.» hay «..»';
	if (/\.html?\/?$/i.test(path)) return 'là địa chỉ của một trang, không phải của thư mục chứa kho';
	if (!/^[A-Za-z0-9._~/-]*$/.test(path))
		return 'có ký tự không dùng được; chỉ dùng chữ không dấu, chữ số và các dấu - _ . ~';
	return undefined;
}

function safelyDecoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
