import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { RefusedCapture } from '../model.ts';
import { checkDocxZip, readZip } from './zip.ts';

async function read(bytes: Uint8Array): Promise<Record<string, string>> {
	const files: Record<string, string> = {};
	for await (const file of readZip(bytes))
		files[file.name] = 'bytes' in file ? Buffer.from(file.bytes).toString() : `✗ ${file.refused}`;
	return files;
}

const rule = (done: Promise<unknown>) =>
	done.then(
		() => 'read',
		(error) => (error instanceof RefusedCapture ? error.rule : error),
	);
const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
		) as Zippable,
	);

/** The zip with bytes of every entry of its directory overwritten, and of every local header. */
function patched(bytes: Uint8Array, change: (directory: Buffer, local: Buffer) => void): Buffer {
	const buffer = Buffer.from(bytes);
	const directory = buffer.indexOf('PK\x01\x02', 0, 'latin1');
	change(buffer.subarray(directory), buffer.subarray(0));
	return buffer;
}

describe('readZip', () => {
	test('gives the files and skips folders and what systems leave behind', async () => {
		const bytes = zip({
			'bài/một.txt': 'Một',
			'bài/': '',
			'__MACOSX/bài/._một.txt': 'x',
			'.DS_Store': 'x',
			'bài/Thumbs.db': 'x',
			'Desktop.ini': 'x',
			'~$ke-hoach.docx': 'x',
			'hai.html': '<p>Hai</p>',
		});
		expect(await read(bytes)).toEqual({ 'bài/một.txt': 'Một', 'hai.html': '<p>Hai</p>' });
	});

	test.each(['../ra-ngoai.txt', 'a/../../b.txt', '/etc/passwd', 'C:/a.txt', 'a\\b.txt'])(
		'refuses the path %s and reads on',
		async (path) => {
			const files = await read(zip({ [path]: 'x', 'sau.txt': 'Sau' }));
			expect(files[path]).toMatch(/^✗ Đường dẫn/);
			expect(files['sau.txt']).toBe('Sau');
		},
	);

	test('refuses links', async () => {
		const bytes = zipSync({ 'a.txt': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
		expect((await read(bytes))['a.txt']).toMatch(/^✗ Mục này là liên kết/);
	});

	test('refuses locked files', async () => {
		const bytes = patched(zip({ 'a.txt': 'x' }), (directory) => directory.writeUInt16LE(1, 8));
		expect((await read(bytes))['a.txt']).toMatch(/^✗ Tệp đặt mật khẩu/);
	});

	test('refuses a zip in a zip, but not a Word document', async () => {
		const files = await read(
			zip({
				'trong.zip': zip({ 'a.txt': 'x' }),
				'a.docx': zip({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }),
			}),
		);
		expect(files['trong.zip']).toMatch(/^✗ Tệp nén nằm trong tệp nén/);
		expect(files['a.docx']).not.toMatch(/^✗/);
	});

	test('refuses bombs and reads on', async () => {
		const files = await read(
			zip({ 'bom.txt': new Uint8Array(4_000_000), 'to.txt': new Uint8Array(60_000_000), 'sau.txt': 'Sau' }),
		);
		expect(files).toEqual({
			'bom.txt': expect.stringMatching(/^✗.*bom nén/),
			'to.txt': expect.stringMatching(/^✗/),
			'sau.txt': 'Sau',
		});
	});

	test('counts real bytes when the headers lie', async () => {
		const bytes = patched(zip({ 'bom.txt': new Uint8Array(60_000_000) }), (directory, local) => {
			directory.writeUInt32LE(10, 24);
			local.writeUInt32LE(10, 22);
		});
		expect((await read(bytes))['bom.txt']).toMatch(/^✗/);
	});

	test('stops when all files together are too large', async () => {
		// Twelve entries that share the bytes of one: 49 MB each, with noise in it so that only the sum tells.
		const noise = () => Buffer.from(crypto.getRandomValues(new Uint8Array(20_000)));
		const noisy = Buffer.concat(Array.from({ length: 49 }, () => [Buffer.alloc(1_000_000), noise()]).flat());
		const single = zipSync({ 'a.txt': noisy });
		const at = Buffer.from(single).indexOf('PK\x01\x02', 0, 'latin1');
		const entry = Buffer.from(single.subarray(at, single.length - 22));
		const end = Buffer.from(single.subarray(-22));
		end.writeUInt16LE(12, 8);
		end.writeUInt16LE(12, 10);
		end.writeUInt32LE(12 * entry.length, 12);
		const bytes = Buffer.concat([single.subarray(0, at), ...Array<Buffer>(12).fill(entry), end]);
		const outcomes: string[] = [];
		for await (const file of readZip(bytes)) outcomes.push('bytes' in file ? 'read' : file.refused);
		expect(outcomes.slice(0, 10)).toEqual(Array(10).fill('read'));
		expect(outcomes.slice(10)).toEqual([expect.stringMatching(/^Tổng dung lượng/)]);
	});

	test('refuses a file whose bytes were damaged', async () => {
		const bytes = Buffer.from(zipSync({ 'a.txt': [strToU8('Nội dung của bài'), { level: 0 }] }));
		bytes[40]! ^= 0xff;
		expect(Object.values(await read(bytes))).toEqual([expect.stringMatching(/^✗ Dữ liệu nén bị hỏng/)]);
	});

	test('reads names in old encodings', async () => {
		const bytes = Buffer.from(zip({ 'aXb.txt': 'x' }));
		for (let at = bytes.indexOf('aXb'); at >= 0; at = bytes.indexOf('aXb', at + 1)) bytes[at + 1] = 0x82;
		expect(await read(bytes)).toEqual({ 'aéb.txt': 'x' });
	});

	test('refuses too many files, a cut zip and no zip at all', async () => {
		const many = zipSync(
			Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`${index}.txt`, strToU8('')])),
		);
		expect(await rule(read(many))).toBe('zip-too-many-files');
		expect(await rule(read(zip({ 'a.txt': 'x' }).subarray(0, 60)))).toBe('corrupt-zip');
		expect(await rule(read(strToU8('Không phải tệp nén')))).toBe('corrupt-zip');
	});

	test('never fails but with a reason', async () => {
		const good = zip({ 'một.txt': 'Một', 'hai.txt': 'Hai hai hai hai hai hai' });
		await fc.assert(
			fc.asyncProperty(fc.nat(good.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), async (at, noise) => {
				const bytes = Buffer.from(good);
				bytes.set(noise.subarray(0, good.length - at), at);
				expect(['read', 'corrupt-zip', 'zip-too-many-files', 'zip-encrypted']).toContain(await rule(read(bytes)));
			}),
			{ numRuns: 300 },
		);
	});
});

describe('checkDocxZip', () => {
	test('lets an ordinary document pass', async () => {
		expect(await rule(checkDocxZip(zip({ 'word/document.xml': '<w:p>Chữ</w:p>'.repeat(1_000) })))).toBe('read');
	});

	test('refuses bombs, locked and broken documents', async () => {
		expect(await rule(checkDocxZip(zip({ 'word/document.xml': new Uint8Array(5_000_000) })))).toBe('unsafe-docx');
		const locked = patched(zip({ 'word/document.xml': 'x' }), (directory) => directory.writeUInt16LE(1, 8));
		expect(await rule(checkDocxZip(locked))).toBe('unsafe-docx');
		expect(await rule(checkDocxZip(zip({ 'word/document.xml': 'x' }).subarray(0, 50)))).toBe('corrupt-zip');
	});
});
