/** The smallest Hugo site that shows the same Markdown. Path → text; the entries stand in `content/`. */
export const bareHugo: Readonly<Record<string, string>> = {
	'hugo.toml': `baseURL = 'https://kho.example.vn/'
languageCode = 'vi'
title = 'Kho'
disableKinds = ['taxonomy', 'term', 'rss', 'sitemap', 'section', 'home']
publishDir = 'dist'
`,
	'layouts/_default/single.html':
		'<html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>\n',
};
