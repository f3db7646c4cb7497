import { expect, test } from 'vitest';
import { readNginxFlags } from './nginx-flags.ts';

const right = { root: '/var/www/kho-y-te/', 'server-name': 'kho.vidu.vn, www.kho.vidu.vn' };
const faultsOf = (flags: Parameters<typeof readNginxFlags>[0]) => {
	try {
		readNginxFlags(flags);
		return [];
	} catch (error) {
		return (error as Error).message.split('\n');
	}
};

test('without more, https with the certificates where Let’s Encrypt keeps them', () => {
	expect(readNginxFlags(right)).toEqual({
		root: '/var/www/kho-y-te',
		serverNames: ['kho.vidu.vn', 'www.kho.vidu.vn'],
		listen: ['80', '[::]:80'],
		tls: {
			listen: ['443', '[::]:443'],
			certificate: '/etc/letsencrypt/live/kho.vidu.vn/fullchain.pem',
			key: '/etc/letsencrypt/live/kho.vidu.vn/privkey.pem',
		},
		brotli: false,
	});
});

test('--http-only leaves TLS to someone else', () => {
	const site = readNginxFlags({ ...right, 'http-only': true, listen: '127.0.0.1:8080' });
	expect(site).not.toHaveProperty('tls');
	expect(site.listen).toEqual(['127.0.0.1:8080']);
});

test.each([
	[{ 'server-name': 'a.vn' }, '--root'],
	[{ ...right, root: 'dist' }, '--root: «dist» không bắt đầu bằng /'],
	[{ ...right, root: '/var/$www' }, 'dấu $'],
	[{ ...right, root: '/a\nb' }, 'ký tự điều khiển'],
	[{ root: '/a' }, '--server-name'],
	[{ ...right, 'server-name': 'a.vn; include /etc/passwd' }, '--server-name: «a.vn;» không phải tên miền'],
	[{ ...right, 'server-name': 'https://a.vn/' }, 'không phải tên miền'],
	[{ ...right, listen: '99999' }, '--listen: «99999»'],
	[{ ...right, listen: '80; }' }, '--listen'],
	[{ ...right, https: true, 'http-only': true }, 'chỉ chọn một'],
	[{ ...right, certificate: 'a.pem' }, '--certificate: «a.pem»'],
])('%j is refused', (flags, words) => {
	expect(faultsOf(flags).join('\n')).toContain(words);
});

test('all that is wrong is told at once', () => {
	expect(faultsOf({ root: 'x', listen: 'y', https: true, 'http-only': true })).toHaveLength(4);
});
