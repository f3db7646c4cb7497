import type { NginxSite } from './nginx-site.ts';
import { block, quoted } from './nginx-syntax.ts';
import { underBase } from './path-pattern.ts';

/**
 * Which address shows which file. Former addresses are exact locations and not a `map`: a map needs bucket sizes that may be
 * set once in the whole server, and compares without regard to letter case. Without its slash a moved page is found by its
 * own folder: nginx leads every folder without its slash to the one with it, query included.
 */
export function nginxLocations({ root, base, moved, gone }: NginxSite): readonly string[] {
	const notFound = quoted(underBase('/404.html', base));
	return [
		// A folder without a page is no secret that must be refused: it does not exist for readers.
		`error_page 403 404 =404 ${notFound};`,
		`error_page 410 ${notFound};`,
		'',
		...(base === '/' ? wholeHost(root) : belowPath(root, base)),
		'',
		'# Tệp ẩn (.git, .env …) không bao giờ được gửi đi, trừ /.well-known/.',
		block('location ~ /\\.(?!well-known/)', ['return 404;']),
		...moved.map(({ from, to }) => {
			// `encodeURI` lets the dollar be, which would begin a variable.
			const target = encodeURI(underBase(to, base)).replaceAll('$', '%24');
			return block(`location = ${quoted(underBase(from, base))}`, [`return 301 ${quoted(`${target}$is_args$args`)};`]);
		}),
		...gone.map((path) => block(`location = ${quoted(underBase(path, base))}`, ['return 410;'])),
	];
}

function wholeHost(root: string): readonly string[] {
	return [`root ${quoted(root)};`];
}

function belowPath(root: string, base: string): readonly string[] {
	return [
		block(`location ${base}`, [`alias ${quoted(`${root}/`)};`]),
		block(`location = ${base.slice(0, -1)}`, [`return 301 ${base}$is_args$args;`]),
		block('location = /', [`return 302 ${base};`]),
		'# Các tệp này luôn đứng ở gốc tên miền.',
		block('location /.well-known/', [`alias ${quoted(`${root}/.well-known/`)};`]),
		'# Phần còn lại của tên miền; đổi khối này nếu nơi đó có trang khác.',
		block('location /', ['return 404;']),
	];
}
