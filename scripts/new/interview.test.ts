import { expect, test } from 'vitest';
import { kinds } from '#domain/new-entry/new-entry.ts';
import type { Dialog } from './dialog.ts';
import { askKind, interview } from './interview.ts';

const [news, document] = kinds;
const today = '2026-11-22';

/** Somebody who gives these answers, and what was said to them. */
function person(...answers: string[]): Dialog & { heard: string[] } {
	const heard: string[] = [];
	return {
		heard,
		async ask(question) {
			heard.push(question);
			const answer = answers.shift();
			if (answer === undefined) throw new Error(`no answer to ${question}`);
			return answer;
		},
		say: (line) => heard.push(line),
	};
}

test('a document: an answer that cannot be used is asked for again; what the number tells is offered', async () => {
	const someone = person(
		...['7095/KH_UBND', '7095/KH-UBND', 'Kế hoạch tiêm bù', '32/1/2025', '11/11/2025'],
		...['Lai Chao', 'Lai Châu', '', '99', '3'],
	);
	const stated = await interview(someone, document, today);
	expect(stated).toMatchObject({
		number: { text: '7095/KH-UBND' },
		title: 'Kế hoạch tiêm bù',
		date: '2025-11-11',
		provinces: ['lai-chau'],
		type: 'ke-hoach',
		issuer: 'ubnd-lai-chau',
		topic: 'tiem-chung',
	});
	const heard = someone.heard.join('\n');
	expect(heard).toContain('giữa tên loại và cơ quan là dấu gạch nối; có phải «7095/KH-UBND»?');
	expect(heard).toContain('«32/1/2025» không phải ngày có thật');
	expect(heard).toContain('có phải lai-chau (Lai Châu)?');
	expect(heard).toContain('Loại văn bản: Kế hoạch (theo số, ký hiệu).');
	expect(heard).toContain('Cơ quan ban hành [Ủy ban nhân dân tỉnh Lai Châu]: ');
	expect(heard).toContain('Không có chủ đề «99»');
});

test('a type that the number cannot have is not taken', async () => {
	const someone = person('51/2024/QH15', '', '', '', 'Nghị định', 'luật', '', '');
	expect(await interview(someone, document, today)).toMatchObject({ type: 'luat', issuer: 'quoc-hoi' });
	expect(someone.heard.join('\n')).toContain('số của Luật hay Nghị quyết, không phải Nghị định');
});

test('news: empty answers leave all open but the day, which is today', async () => {
	const stated = await interview(person('', '', '', ''), news, today);
	expect(stated).toEqual({ title: undefined, date: today, provinces: undefined, topic: undefined });
});

test.each([
	['', 'tin'],
	['2', 'van-ban'],
	['diem-tin', 'diem-tin'],
	['Điểm tin', 'diem-tin'],
])('the kind by «%s» is %s', async (answer, id) => {
	expect((await askKind(person(answer))).id).toBe(id);
});

test('a kind that is none is asked for again', async () => {
	const someone = person('7', 'x', '1');
	expect((await askKind(someone)).id).toBe('tin');
	expect(someone.heard).toHaveLength(5);
});
