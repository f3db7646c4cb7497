import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
	const address = probe.address();
	await new Promise((done) => probe.close(done));
	if (typeof address !== 'object' || !address) throw new Error('The probe has no port.');
	return address.port;
}

/**
 * Starts nginx as the present user with what would stand in `conf.d/`, all its files in a temporary folder, and waits until
 * `port` of this machine answers. Throws with nginx's own words when it does not start.
 */
export async function startNginx(
	program: string,
	configuration: string,
	port: number,
	modules: readonly string[] = [],
): Promise<{ stop: () => Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`);
	writeFileSync(join(folder, 'site.conf'), configuration);
	writeFileSync(
		join(folder, 'nginx.conf'),
		`${modules.map((file) => `load_module ${file};\n`).join('')}daemon off; master_process off; pid ${folder}/pid;
events { worker_connections 64; }
http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }
`,
	);
	const server = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'error_log stderr;']);
	let words = '';
	server.stderr.on('data', (data) => {
		words += data;
	});
	const ended = new Promise((done) => server.once('exit', done));
	const stop = async () => {
		server.kill('SIGTERM');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	for (let attempt = 0; attempt < 200; attempt++) {
		if (server.exitCode !== null) break;
		const answered = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(Boolean, () => false);
		if (answered) return { stop };
		await wait(25);
	}
	await stop();
	throw new Error(`nginx did not start:\n${words}`);
}
