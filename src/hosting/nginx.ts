import { contentTypes, textTypes, unknownType } from './content-types.ts';
import { nginxHeaders } from './nginx-headers.ts';
import { nginxLocations } from './nginx-locations.ts';
import type { NginxSite } from './nginx-site.ts';
import { block, ownName, quoted } from './nginx-syntax.ts';

/** A complete configuration for `/etc/nginx/conf.d/`, with comments in Vietnamese for whoever runs the server. */
export function nginxConfiguration(site: NginxSite): string {
	const { serverNames, base, listen, tls } = site;
	const name = nameOf(site);
	const headers = nginxHeaders(name, base, tls !== undefined);
	const server = block('server', [
		...(tls ? tlsLines(site, tls) : listen.map((address) => `listen ${address};`)),
		`server_name ${serverNames.join(' ')};`,
		'',
		...fixedLines,
		'',
		...compressionLines(site.brotli),
		'',
		'# Mọi tiêu đề nằm ở đây: một dòng add_header trong location sẽ làm mất hết các dòng này ở location đó.',
		...headers.server,
		'',
		...nginxLocations(site),
	]);
	return [
		[
			'# Cấu hình nginx của Kho Y tế, do «npm run nginx» viết ra. Đặt vào /etc/nginx/conf.d/ rồi chạy:',
			'#   nginx -t && systemctl reload nginx',
		].join('\n'),
		...headers.maps,
		...(tls ? [toHttps(site)] : []),
		`${server}\n`,
	].join('\n\n');
}

/** Tells the site apart from others on the same server. */
function nameOf({ serverNames, base }: NginxSite): string {
	return `${serverNames[0]} ${base}`;
}

const fixedLines = [
	'server_tokens off;',
	'# Chuyển hướng không kèm tên miền, nên giữ nguyên http hay https và cổng, cả khi đứng sau một máy chủ khác.',
	'absolute_redirect off;',
	'sendfile on;',
	'autoindex off;',
	'index index.html;',
	'',
	'# Kho chỉ được đọc: không nhận dữ liệu gửi lên, không chờ người đọc quá lâu.',
	'client_max_body_size 1k;',
	'client_header_timeout 15s;',
	'client_body_timeout 15s;',
	'send_timeout 30s;',
	'max_ranges 8;',
	'',
	'charset utf-8;',
	`charset_types ${listed(textTypes)};`,
	`default_type ${unknownType};`,
	block('types', typeLines()),
];

/** `text/html` is always in nginx's own lists, and naming it again is a warning. */
function listed(types: readonly string[]): string {
	return types.filter((type) => type !== 'text/html').join(' ');
}

function typeLines(): readonly string[] {
	const byType = Map.groupBy(Object.entries(contentTypes), ([, type]) => type);
	return [...byType].map(([type, entries]) => `${type} ${entries.map(([extension]) => extension).join(' ')};`);
}

function compressionLines(brotli: boolean): readonly string[] {
	return [
		'# Tệp nén sẵn bên cạnh (npm run precompress) được dùng trước; thiếu thì nginx tự nén.',
		'gzip_static on;',
		'gzip on;',
		'gzip_vary on;',
		'gzip_proxied any;',
		'gzip_comp_level 5;',
		'gzip_min_length 1024;',
		`gzip_types ${listed(textTypes)};`,
		...(brotli
			? ['brotli_static on;']
			: [
					'# Nếu có mô-đun Brotli (Debian: libnginx-mod-http-brotli-static), bỏ dấu # ở dòng sau.',
					'# brotli_static on;',
				]),
	];
}

function tlsLines(site: NginxSite, { listen, certificate, key }: NonNullable<NginxSite['tls']>): readonly string[] {
	return [
		'# Từ nginx 1.25.1, «http2» có thể viết thành một dòng riêng: http2 on;',
		...listen.map((address) => `listen ${address} ssl http2;`),
		`ssl_certificate ${quoted(certificate)};`,
		`ssl_certificate_key ${quoted(key)};`,
		'ssl_protocols TLSv1.2 TLSv1.3;',
		`ssl_session_cache shared:${ownName(nameOf(site), 'tls')}:1m;`,
		'ssl_session_tickets off;',
	];
}

/** Plain http leads to https, but for the proof of ownership that certificate authorities ask for there. */
function toHttps({ serverNames, listen, tls }: NginxSite): string {
	const [name] = serverNames;
	const port = /(\d+)$/.exec(tls?.listen[0] ?? '')?.[1] ?? '443';
	const host = name === '_' ? '$host' : name;
	return block('server', [
		...listen.map((address) => `listen ${address};`),
		`server_name ${serverNames.join(' ')};`,
		'server_tokens off;',
		'',
		'location /.well-known/acme-challenge/ {',
		'\troot /var/www/letsencrypt;',
		'}',
		'location / {',
		`\treturn 301 https://${host}${port === '443' ? '' : `:${port}`}$request_uri;`,
		'}',
	]);
}
