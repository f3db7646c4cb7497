import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { checkArchive } from '#checks/run.ts';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import { importCapture } from './import-capture.ts';
import { type Draft, RefusedCapture } from './model.ts';
import { renderEntry } from './write/render-entry.ts';

const today = '2026-02-01';
const encoder = new TextEncoder();

async function entriesOf(text: string): Promise<{ path: string; text: string; draft: Draft }[]> {
	const { capture, drafts } = await importCapture(encoder.encode(text), { fileName: 'ban-chup.txt', today });
	const taken = new Set<string>();
	return drafts.map((draft) => {
		const record = { sha256: 'a'.repeat(64), method: capture.method, fileName: 'ban-chup.txt', today };
		const entry = renderEntry(draft, { ...record, entries: drafts.length }, taken);
		taken.add(entry.path);
		return { path: entry.path, text: entry.text, draft };
	});
}

/** Letters and digits in order: what no step may change, lose or double. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** The words that a reader sees of a Markdown body. */
function shown(markdown: string): string {
	const words = (node: { type: string; value?: string; children?: unknown[] }): string => {
		if (node.type === 'html') return '';
		return (node.value ?? '') + (node.children ?? []).map((child) => words(child as typeof node)).join(' ');
	};
	return words(markdownToMdast(markdown, { features: { smartPunctuation: false } }) as Parameters<typeof words>[0]);
}

const syllables =
	'y tế cơ sở trạm xá người bệnh khám chữa phòng chống dịch tiêm chủng vắc xin huyện xã bản làng bác sĩ điều dưỡng thuốc giường bệnh viện kế hoạch triển khai tổ chức thực hiện sức khỏe bảo hiểm trẻ em phụ nữ mang thai'.split(
		' ',
	);
/** Pieces that break careless code: Markdown, HTML, YAML, MDX, numbers of documents, dates. */
const hostile = [
	'<17',
	'{a}',
	'*',
	'_x_',
	'`',
	'[a](javascript:x)',
	'---',
	'# ',
	'7095/KH-UBND',
	'ngày 5/3/2025',
	'<script>',
	'&amp;',
	'|',
	'- ',
	'"',
	"'",
	': ',
	'12,5%',
	'2021-2030',
	'https://a.example.vn/b?c=d',
	'\\',
	'~~',
	'...',
];
const word = fc.oneof(
	{ weight: 12, arbitrary: fc.constantFrom(...syllables) },
	{ weight: 1, arbitrary: fc.constantFrom(...hostile) },
);
const sentence = fc
	.array(word, { minLength: 30, maxLength: 60 })
	.map((words) => `Ngành ${words.join(' ').replace(/\s+/g, ' ').trim()} như đã nêu ở trên.`);

describe('whatever a text capture holds', () => {
	test('an import ends with entries that pass the checks, or with a reason', async () => {
		const line = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 80 }),
			fc.array(fc.oneof(word, fc.constantFrom(...hostile)), { maxLength: 30 }).map((words) => words.join(' ')),
			sentence,
			fc.constantFrom(
				'',
				'Tin liên quan',
				'Nơi nhận:',
				'KT. GIÁM ĐỐC',
				'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
				'Số: 12/KH-SYT',
				'KẾ HOẠCH',
				'05/03/2025 | 08:00 AM',
				'(Nguồn: a.example.vn)',
				'I. MỤC TIÊU',
				'Điều 1. Phạm vi',
				'---',
				'draft: false',
			),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
				let entries: Awaited<ReturnType<typeof entriesOf>>;
				try {
					entries = await entriesOf(lines.join('\n'));
				} catch (error) {
					expect(error).toBeInstanceOf(RefusedCapture);
					return;
				}
				const files = entries.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
				expect(checkArchive(files, { now: `${today}T12:00` }).filter(({ severity }) => severity === 'error')).toEqual(
					[],
				);
				for (const { text } of entries) {
					const { document } = parseFrontMatter(splitFrontMatter(text)!.yaml);
					expect(document.errors).toEqual([]);
					expect(document.get('draft')).toBe(true);
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('the paragraphs of an article survive letter for letter', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(sentence, { minLength: 2, maxLength: 6 }), async (paragraphs) => {
				const capture = `Trạm y tế xã Nà Mẫu khám bệnh cho người cao tuổi\n05/03/2025 | 08:00 AM\n${paragraphs.join('\n')}\nNguồn: soyte.example.vn\n`;
				const entries = await entriesOf(capture);
				expect(entries).toHaveLength(1);
				const { body } = splitFrontMatter(entries[0]!.text)!;
				expect(letters(shown(body))).toBe(letters(paragraphs.join(' ')));
			}),
			{ numRuns: 200 },
		);
	});

	test('the same bytes give the same entries', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 4 }), async (paragraphs) => {
				const capture = `Tin về trạm y tế xã\n05/03/2025 | 08:00 AM\n${paragraphs.join('\n')}\nTin liên quan\n- Một tin khác của ngành y tế tỉnh Sơn La\n`;
				const [first, second] = [await entriesOf(capture), await entriesOf(capture)];
				expect(second.map(({ path, text }) => [path, text])).toEqual(first.map(({ path, text }) => [path, text]));
			}),
			{ numRuns: 50 },
		);
	});
});
