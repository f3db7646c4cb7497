import type { NginxSite } from './nginx-site.ts';

/** The options of `npm run nginx` that describe the server, as typed. */
export interface NginxFlags {
	readonly root?: string;
	readonly 'server-name'?: string;
	readonly https?: boolean;
	readonly 'http-only'?: boolean;
	readonly certificate?: string;
	readonly 'certificate-key'?: string;
	readonly listen?: string;
	readonly 'listen-tls'?: string;
	readonly brotli?: boolean;
}

/** Options that make no configuration; the message is Vietnamese and tells all that is wrong. */
export class WrongNginxFlags extends Error {}

const hostName = /^(?:_|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/i;
const address = /^(?:(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\]):)?(\d{1,5})$/i;

/** What the options say of the server. Throws `WrongNginxFlags`. */
export function readNginxFlags(
	flags: NginxFlags,
): Pick<NginxSite, 'root' | 'serverNames' | 'listen' | 'tls' | 'brotli'> {
	const names = listOf(flags['server-name']);
	const listen = listOf(flags.listen ?? '80,[::]:80');
	const secure = listOf(flags['listen-tls'] ?? '443,[::]:443');
	const faults = [
		...pathFaults('--root', flags.root ?? '', 'hãy viết thư mục chứa bản dựng, chẳng hạn --root /var/www/kho-y-te'),
		...(names.length === 0 ? ['--server-name: hãy viết tên miền của kho, chẳng hạn --server-name kho.vidu.vn'] : []),
		...names.filter((name) => !hostName.test(name)).map((name) => `--server-name: «${name}» không phải tên miền`),
		...[...listen, ...secure]
			.filter((text) => !isAddress(text))
			.map((text) => `--listen: «${text}» không phải cổng hay địa chỉ có cổng, như 80, 127.0.0.1:8080 hoặc [::]:80`),
		...(flags.https && flags['http-only'] ? ['--https và --http-only: chỉ chọn một'] : []),
		...['certificate', 'certificate-key'].flatMap((option) => {
			const path = flags[option as 'certificate' | 'certificate-key'];
			return path === undefined ? [] : pathFaults(`--${option}`, path, 'hãy viết đường dẫn đầy đủ');
		}),
	];
	if (faults.length > 0) throw new WrongNginxFlags(faults.join('\n'));
	const live = `/etc/letsencrypt/live/${names[0]}`;
	const tls = {
		listen: secure,
		certificate: flags.certificate ?? `${live}/fullchain.pem`,
		key: flags['certificate-key'] ?? `${live}/privkey.pem`,
	};
	return {
		root: flags.root!.replace(/\/+$/, ''),
		serverNames: names,
		listen,
		...(flags['http-only'] ? {} : { tls }),
		brotli: flags.brotli ?? false,
	};
}

function listOf(text = ''): readonly string[] {
	return text.split(/[\s,]+/).filter(Boolean);
}

function isAddress(text: string): boolean {
	const port = Number(address.exec(text)?.[1]);
	return port > 0 && port < 65536;
}

/** nginx would read `$` as the beginning of a variable, and a path that is not whole as one below its own folder. */
function pathFaults(option: string, path: string, advice: string): readonly string[] {
	if (!/^\/[^/]/.test(path)) return [`${option}: ${path ? `«${path}» không bắt đầu bằng /; ` : ''}${advice}`];
	return /[$\p{Cc}]/u.test(path)
		? [`${option}: «${path}» có ký tự mà nginx không nhận (dấu $ hoặc ký tự điều khiển)`]
		: [];
}
