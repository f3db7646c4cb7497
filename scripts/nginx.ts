import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nginxConfiguration } from '#hosting/nginx.ts';
import { type NginxFlags, readNginxFlags, WrongNginxFlags } from '#hosting/nginx-flags.ts';
import { type FormerAddresses, formerAddresses } from './former-addresses.ts';
import { dist } from './paths.ts';
import { SiteAddressError, siteAddress } from './site-url.ts';
import { swallowedOptions } from './swallowed-options.ts';

const usage = `Cách dùng: npm run --silent nginx -- --root /var/www/kho-y-te --server-name kho.vidu.vn > kho-y-te.conf
  --root           thư mục chứa bản dựng trên máy chủ (nội dung của dist/), viết đầy đủ từ /
  --server-name    tên miền hoặc địa chỉ của máy chủ; nhiều tên thì cách nhau bằng dấu phẩy
  --base           kho nằm trong thư mục con, chẳng hạn /kho-y-te/ (mặc định: như SITE_URL và BASE_PATH)
  --https          có TLS, http chuyển sang https (mặc định)
  --http-only      chỉ http: mạng nội bộ, hoặc đứng sau một máy chủ đã lo TLS
  --certificate, --certificate-key   tệp chứng chỉ và khóa (mặc định: chỗ của Let's Encrypt)
  --listen, --listen-tls   cổng hoặc địa chỉ, cách nhau bằng dấu phẩy (mặc định: 80,[::]:80 và 443,[::]:443)
  --brotli         nginx có mô-đun brotli_static
  --redirects      kèm mã 301 cho địa chỉ cũ và 410 cho tệp đã gỡ; viết lại cấu hình mỗi khi các địa chỉ này đổi`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
	root: text,
	'server-name': text,
	base: text,
	https: flag,
	'http-only': flag,
	certificate: text,
	'certificate-key': text,
	listen: text,
	'listen-tls': text,
	brotli: flag,
	redirects: flag,
	help: { type: 'boolean', short: 'h' },
} as const;

/** Prints the configuration. Exit codes: 0 printed, 2 wrong usage. */
function main(): number {
	try {
		const { help, redirects, ...flags } = flagsGiven();
		if (help) {
			console.log(usage);
			return 0;
		}
		const former = redirects ? formerAddressesBuilt() : { moved: [], gone: [] };
		const base = flags.base === undefined ? siteAddress().base : baseGiven(flags.base);
		process.stdout.write(nginxConfiguration({ ...readNginxFlags(flags), base, ...former }));
		return 0;
	} catch (error) {
		if (!(error instanceof WrongNginxFlags || error instanceof SiteAddressError)) throw error;
		console.error(`${error.message}\n\n${usage}`);
		return 2;
	}
}

/** Which former addresses still lead on, only the built pages tell. */
function formerAddressesBuilt(): FormerAddresses {
	if (existsSync(join(dist, 'index.html'))) return formerAddresses(dist);
	throw new WrongNginxFlags('--redirects: chưa có bản dựng. Hãy chạy trước: npm run build');
}

function baseGiven(base: string): string {
	try {
		return siteAddress({ BASE_PATH: base }).base;
	} catch (error) {
		throw error instanceof SiteAddressError ? new WrongNginxFlags(error.message.replace('BASE_PATH', '--base')) : error;
	}
}

function flagsGiven(): NginxFlags & { base?: string; help?: boolean; redirects?: boolean } {
	const lost = swallowedOptions(process.env, 'nginx', Object.keys(options));
	if (lost.length > 0) throw new WrongNginxFlags(`npm đã giữ lại ${lost.join(', ')}. Hãy viết «--» ngay sau «nginx».`);
	try {
		return parseArgs({ options }).values;
	} catch (error) {
		throw new WrongNginxFlags(`Không hiểu tùy chọn: ${(error as Error).message}`);
	}
}

process.exitCode = main();
