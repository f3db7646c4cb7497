import { expect, test } from 'vitest';
import { importCapture } from '#import/import-capture.ts';
import { article, articleParagraphs } from '#import/sample-captures.ts';
import { renderEntry } from '#import/write/render-entry.ts';
import { checkEntry } from './check-entry.ts';

const today = '2026-02-01';

async function told(from: string, to: string): Promise<string[]> {
	const body = articleParagraphs.map((text) => text.replace(from, to));
	const bytes = new TextEncoder().encode(article({ body }));
	const { capture, drafts } = await importCapture(bytes, { fileName: 'a.txt', today });
	const record = { sha256: 'a'.repeat(64), method: capture.method, fileName: 'a.txt', today };
	const { path, text } = renderEntry(drafts[0]!, record);
	return checkEntry(path, text, `${today}T12:00`).map(({ rule, message }) => `${rule}: ${message}`);
}

test('F12 a number that no agency writes is told with what it may be', async () => {
	expect(await told('tập huấn', 'tập huấn theo Luật số 51/202/QH15')).toEqual([
		expect.stringMatching(/^document-number: .*«51\/202\/QH15»/),
	]);
});

test('F16 a quotation mark without its partner is told', async () => {
	expect(await told('tập huấn', 'tập huấn “cầm tay chỉ việc')).toEqual([expect.stringMatching(/^unclosed-quote: /)]);
});

test('a sound article gives nothing to look at, nor do two ways of placing tone marks', async () => {
	expect(await told('', '')).toEqual([]);
	expect(await told('tập huấn', 'hoà giải, uỷ quyền, tập huấn, hóa chất, ủy ban')).toEqual([]);
});
