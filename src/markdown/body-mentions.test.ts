import { type CompileOptions, markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import config from '../../astro.config.mjs';
import { mentionsOfBody } from './body-mentions.ts';
import type { CitationChannel } from './citation-marks.ts';

const { options } = config.markdown!.processor as unknown as { options: CompileOptions };

/** With all plugins of the site, as Astro runs them. */
async function onSite(body: string, manual: string[] = []) {
	const frontmatter: CitationChannel = { manual };
	await markdownToHtml(`---\n{}\n---\n${body}`, { ...options, data: { astro: { frontmatter } as never } });
	return frontmatter.mentions;
}

const bodies = {
	'a heading, a table and a list': [
		'## Căn cứ Chỉ thị 25-CT/TW ngày 25/10/2023',
		'| Văn bản | Nội dung |\n| --- | --- |\n| Quyết định 659/QĐ-TTg | Đề án 06 |',
		'- Nghị quyết số 21-NQ/TW\n- Luật số 51/202/QH15',
	].join('\n\n'),
	'tildes, emphasis, code and links': [
		'Từ 5~10 tuổi và 3~4 tháng theo Kế hoạch 7095/**KH-UBND**.',
		'Viết `25-CT/TW` trong mã, và [Nghị quyết 72-NQ/TW](/so/72-nq-tw/) trong liên kết.',
	].join('\n\n'),
	'a body that opens with a rule': '---\n\nTheo Quyết định 659/QĐ-TTg.\n\n---\n\nTheo Nghị định số 30/2020/NĐ-CP.',
};

describe('mentions read outside Astro', () => {
	it.each(Object.entries(bodies))('are those of the site: %s', async (_, body) => {
		const mentions = mentionsOfBody(body, []);
		expect(mentions.length).toBeGreaterThan(0);
		expect(mentions).toEqual(await onSite(body));
	});

	it('hold what an editor assigned by hand', async () => {
		const body = 'Theo Nghị quyết về y tế cơ sở.';
		expect(mentionsOfBody(body, ['Nghị quyết về y tế cơ sở']).map(({ text }) => text)).toEqual([
			'Nghị quyết về y tế cơ sở',
		]);
		expect(mentionsOfBody(body, [])).toEqual([]);
	});
});
