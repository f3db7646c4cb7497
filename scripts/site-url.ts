/**
 * Why the pages cannot be built for an address, in Vietnamese; undefined for an origin such as `https://kho.example`.
 * Links, the search index and the service files all start at `/`, so the archive cannot stand below a path.
 */
export function siteUrlProblem(address: string): string | undefined {
	const url = URL.parse(address);
	const seen = `SITE_URL «${address}»`;
	if (!url || !/^https?:$/.test(url.protocol)) {
		return `${seen} không phải địa chỉ web. Hãy viết đầy đủ, chẳng hạn https://kho.vidu.vn`;
	}
	if (url.pathname !== '/' || url.search || url.hash || url.username || url.password) {
		return `${seen} có phần thừa ngoài tên miền. Kho chưa chạy được trong thư mục con; hãy dùng riêng một tên miền: ${url.origin}`;
	}
	return undefined;
}
