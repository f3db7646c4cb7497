import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RefusedCapture } from '../model.ts';
import { encodeLegacy } from './encoding/sample-legacy.ts';
import { readMhtml } from './mhtml.ts';

const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Trạm y tế</title></head><body>
<p>Trạm y tế xã Phúc Khoa tiêm vắc xin sởi cho 45 trẻ = đạt 98%.</p></body></html>`;

function quotedPrintable(bytes: Uint8Array): string {
	return [...bytes]
		.map((byte) =>
			byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
		)
		.join('')
		.replace(/\r?\n/g, '\r\n')
		.replace(/[^\r\n]{70}(?<!=.?)/g, '$&=\r\n');
}

/** As Chrome saves it: folded headers, the page first, then a frame, a style sheet and a picture. */
function chrome(html = page): Buffer {
	return Buffer.from(
		[
			'From: <Saved by Blink>',
			'Snapshot-Content-Location: https://soyte.example.vn/tin-tuc/tiem-chung?id=12',
			'Subject: =?utf-8?Q?Tr=E1=BA=A1m=20y=20t=E1=BA=BF=20ti=C3=AAm=20v=E1=BA=AFc=20?=',
			' =?utf-8?Q?xin=20s=E1=BB=9Fi?=',
			'Date: Mon, 16 Mar 2025 18:30:00 -0000',
			'MIME-Version: 1.0',
			'Content-Type: multipart/related;',
			'\ttype="text/html";',
			'\tboundary="----MultipartBoundary--aBc123----"',
			'',
			'',
			'------MultipartBoundary--aBc123----',
			'Content-Type: text/html',
			'Content-ID: <frame-1@mhtml.blink>',
			'Content-Transfer-Encoding: quoted-printable',
			'Content-Location: https://soyte.example.vn/tin-tuc/tiem-chung?id=12',
			'',
			quotedPrintable(Buffer.from(html)),
			'------MultipartBoundary--aBc123----',
			'Content-Type: text/html',
			'Content-ID: <frame-2@mhtml.blink>',
			'Content-Transfer-Encoding: quoted-printable',
			'',
			'<p>Qu=E1=BA=A3ng c=C3=A1o</p>',
			'------MultipartBoundary--aBc123----',
			'Content-Type: image/png',
			'Content-Transfer-Encoding: base64',
			'Content-Location: https://soyte.example.vn/logo.png',
			'',
			'iVBORw0KGgo=',
			'------MultipartBoundary--aBc123------',
			'',
		].join('\r\n'),
	);
}

function message(headers: string, body: string | Uint8Array): Buffer {
	return Buffer.concat([Buffer.from(`MIME-Version: 1.0\r\n${headers}\r\n\r\n`), Buffer.from(body)]);
}

const rule = (bytes: Uint8Array) =>
	readMhtml(bytes).then(
		() => 'read',
		(error) => (error instanceof RefusedCapture ? error.rule : error),
	);

describe('readMhtml', () => {
	test('gives the page that Chrome saved, without its frames', async () => {
		const { html, encoding, warnings } = await readMhtml(chrome());
		expect(html.trim()).toBe(page);
		expect(encoding).toEqual({ name: 'utf-8', certainty: 'certain' });
		expect(warnings).toEqual([]);
	});

	test('tells address, title and the day of saving in Vietnam', async () => {
		expect((await readMhtml(chrome())).stated).toEqual({
			url: 'https://soyte.example.vn/tin-tuc/tiem-chung?id=12',
			title: 'Trạm y tế tiêm vắc xin sởi',
			capturedOn: '2025-03-17',
		});
	});

	test('states nothing that the file does not', async () => {
		const bytes = message('Content-Type: text/html\r\nDate: hôm qua\r\nContent-Location: file:///C:/bai.htm', page);
		expect((await readMhtml(bytes)).stated).toEqual({});
	});

	test('reads base64 and old encodings that only the part declares', async () => {
		const legacy = Buffer.from(
			encodeLegacy('<p>Bệnh viện tuyến huyện khám bệnh miễn phí cho người cao tuổi</p>', 'windows-1258'),
		);
		const body = `--x\r\nContent-Type: text/html; charset=windows-1258\r\nContent-Transfer-Encoding: base64\r\n\r\n${legacy.toString('base64')}\r\n--x--`;
		const { html, encoding } = await readMhtml(message('Content-Type: multipart/related; boundary=x', body));
		expect(html).toContain('Bệnh viện tuyến huyện khám bệnh miễn phí cho người cao tuổi');
		expect(encoding.name).toBe('windows-1258');
	});

	test('takes the part that the file names as its start', async () => {
		const part = (id: string, text: string) =>
			`--x\r\nContent-Type: text/html\r\nContent-ID: <${id}>\r\n\r\n<p>${text}</p>\r\n`;
		const headers = 'Content-Type: multipart/related; start="<main@a>"; boundary="x"';
		const { html } = await readMhtml(message(headers, `${part('frame@a', 'khung')}${part('main@a', 'bài')}--x--`));
		expect(html.trim()).toBe('<p>bài</p>');
	});

	test('reads a file cut short', async () => {
		const { html } = await readMhtml(
			message('Content-Type: multipart/related; boundary=x', '--x\r\nContent-Type: text/html\r\n\r\n<p>một nửa'),
		);
		expect(html.trim()).toBe('<p>một nửa');
	});

	test('finds the page of a mail inside «alternative»', async () => {
		const body =
			'--x\r\nContent-Type: multipart/alternative; boundary=x2\r\n\r\n--x2\r\nContent-Type: text/plain\r\n\r\nchữ\r\n--x2\r\nContent-Type: text/html\r\n\r\n<p>trang</p>\r\n--x2--\r\n--x--';
		expect((await readMhtml(message('Content-Type: multipart/related; boundary=x', body))).html.trim()).toBe(
			'<p>trang</p>',
		);
	});

	const nested = Array.from(
		{ length: 300 },
		(_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
	).join('');
	test.each([
		['no boundary', message('Content-Type: multipart/related', page), 'corrupt-mhtml'],
		['a boundary that never comes', message('Content-Type: multipart/related; boundary=x', page), 'corrupt-mhtml'],
		[
			'no page',
			message('Content-Type: multipart/related; boundary=x', '--x\r\nContent-Type: image/png\r\n\r\na\r\n--x--'),
			'corrupt-mhtml',
		],
		[
			'a page after the end',
			message(
				'Content-Type: multipart/related; boundary=x',
				'--x\r\n\r\na\r\n--x--\r\n--x\r\nContent-Type: text/html\r\n\r\na',
			),
			'corrupt-mhtml',
		],
		[
			'endless headers',
			message(`Content-Type: multipart/related; boundary=x\r\nX: ${'a'.repeat(5_000_000)}`, page),
			'mhtml-beyond-measure',
		],
		['deep nesting', Buffer.from(`MIME-Version: 1.0\r\n${nested}`), 'mhtml-beyond-measure'],
		[
			'countless parts',
			message('Content-Type: multipart/related; boundary=x', '--x\r\n\r\n'.repeat(500_000)),
			'mhtml-beyond-measure',
		],
	])('refuses %s', async (_, bytes, expected) => {
		expect(await rule(bytes)).toBe(expected);
	});

	test('never fails but with a reason', async () => {
		const good = chrome();
		await fc.assert(
			fc.asyncProperty(fc.nat(good.length - 1), fc.uint8Array({ maxLength: 40 }), async (at, noise) => {
				const bytes = Buffer.concat([good.subarray(0, at), noise, good.subarray(at + noise.length)]);
				expect(['read', 'corrupt-mhtml', 'mhtml-beyond-measure']).toContain(await rule(bytes));
			}),
		);
	});
});
