import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cache } from './paths.ts';

/** Where `npm run test:nginx` unpacks the packages of the system, without installing them. */
export const unpackedNginx = join(cache, 'nginx');

/** The program nginx: NGINX_PATH, what `npm run test:nginx` fetched, or one of the system; undefined without any. */
export function findNginx(): string | undefined {
	const folders = [
		...(process.env['PATH'] ?? '').split(delimiter),
		'/usr/sbin',
		'/usr/local/sbin',
		'/opt/homebrew/bin',
	].filter(Boolean);
	const candidates = [
		process.env['NGINX_PATH'] ?? '',
		join(unpackedNginx, 'usr/sbin/nginx'),
		...folders.map((folder) => join(folder, 'nginx')),
	];
	return candidates.filter(existsSync).find((file) => spawnSync(file, ['-v']).status === 0);
}

/** The module that sends `.br` files, of the same installation as this nginx; undefined when there is none. */
export function findBrotliModule(nginx: string): string | undefined {
	const file = join(nginx, '../../lib/nginx/modules/ngx_http_brotli_static_module.so');
	return existsSync(file) ? file : undefined;
}
