/** The path of a page's file below the folder of the site: `tin-tuc/2025/x/index.html`, `goi-y.json`. */
export function outputFile(route: string, params: Readonly<Record<string, string | undefined>>): string {
	const path = route
		.replace(/\[(?:\.\.\.)?([^\]]+)\]/g, (_, name: string) => params[name] ?? '')
		.split('/')
		.filter(Boolean)
		.join('/');
	if (/\.[a-z]+$/.test(route)) return path;
	if (path === '404') return '404.html';
	return path === 'index' ? 'index.html' : `${path.replace(/(^|\/)index$/, '')}/index.html`;
}

/** The path of the file that stands at an address of the site, given without its first slash: `tin-tuc/`, `goi-y.json`. */
export function fileAt(address: string): string {
	return address === '404/' ? '404.html' : address.replace(/(^|\/)$/, '$1index.html');
}

/** The address of an HTML page from the path of its file: `/tin-tuc/2025/x/`. */
export function pageAddress(file: string): string {
	return `/${file.replace(/index\.html$/, '')}`;
}
