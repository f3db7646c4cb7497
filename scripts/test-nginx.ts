import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrotliModule, findNginx, unpackedNginx } from './nginx-binary.ts';
import { root } from './paths.ts';

/**
 * Debian's and Ubuntu's packages: older ones keep the program in `nginx-core`. They are unpacked, not installed: that
 * would need the administrator and start a web server on port 80.
 */
const packages = ['nginx', 'nginx-core', 'libnginx-mod-http-brotli-static'];

function unpackPackages(): void {
	const downloads = mkdtempSync(join(tmpdir(), 'nginx-packages-'));
	try {
		for (const name of packages) spawnSync('apt-get', ['download', name], { cwd: downloads, stdio: 'ignore' });
		mkdirSync(unpackedNginx, { recursive: true });
		for (const file of readdirSync(downloads)) spawnSync('dpkg', ['-x', join(downloads, file), unpackedNginx]);
	} finally {
		rmSync(downloads, { recursive: true, force: true });
	}
}

const found = findNginx();
if (!found || !findBrotliModule(found)) {
	console.log(`Tải gói ${packages.join(', ')} của hệ điều hành vào .cache/nginx, không cài đặt …`);
	unpackPackages();
}
const nginx = findNginx();
if (!nginx) {
	console.error(
		[
			'Không có nginx để kiểm thử, và không tải được bằng apt-get. Cách khắc phục, chọn một:',
			'- Debian, Ubuntu: sudo apt-get update, rồi chạy lại lệnh này',
			'- hệ điều hành khác: cài nginx, hoặc đặt NGINX_PATH tới tệp chạy của nginx',
		].join('\n'),
	);
	process.exit(1);
}
console.log(`Kiểm thử với ${nginx}`);
const vitest = ['run', '--config', '.config/vitest.config.ts', '--project', 'unit', 'scripts/nginx.test.ts'];
const windows = process.platform === 'win32';
process.exitCode = spawnSync('vitest', vitest, { cwd: root, stdio: 'inherit', shell: windows }).status ?? 1;
