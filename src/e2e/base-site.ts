import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { build, temporaryProject } from './copied-project.ts';
import { lenientServer } from './lenient-server.ts';

/** Where the archive stands in these tests. */
export const base = '/kho-y-te/';

/** Two addresses that went: this site tells of them, the archive itself has none yet. */
export const moved = { from: '/tin-tuc/2018/ten-cu/', to: '/tin-tuc/2018/' };
export const gone = { path: '/tin-tuc/2018/da-xoa/', on: '2026-03-05', reason: 'Đăng nhầm', replacedBy: '/tin-tuc/' };

/**
 * This very archive built for `https://yte.vidu.vn/kho-y-te/`, in a folder of its own beside `dist/`, for the tests of a
 * file. It is served twice, by our own server and by one that answers pages with and without their closing slash.
 */
export function baseSite() {
	let root = '';
	let strict: Awaited<ReturnType<typeof serve>> | undefined;
	let lenient: Awaited<ReturnType<typeof lenientServer>> | undefined;
	beforeAll(async () => {
		root = temporaryProject();
		await writeFile(join(root, 'content/tu-vung/duong-dan.json'), JSON.stringify({ moved: [moved], gone: [gone] }));
		await build(root, { env: { SITE_URL: 'https://yte.vidu.vn', BASE_PATH: base } });
		const folder = join(root, 'dist');
		strict = await serve({ root: folder, port: 0, base });
		lenient = await lenientServer(folder, base);
	}, 180_000);
	afterAll(async () => {
		await Promise.all([strict?.close(), lenient?.close()]);
		await rm(root, { recursive: true, force: true });
	});
	return {
		/** The folder of the built files. */
		get folder() {
			return join(root, 'dist');
		},
		/** The address at our own server, with the base. */
		get url() {
			return strict!.url;
		},
		/** The address at the other one. */
		get lenientUrl() {
			return lenient!.url;
		},
	};
}
