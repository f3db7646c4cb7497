import { expect, test } from 'vitest';
import { githubCommands, githubNotice } from './github-commands.ts';
import { sampleFault, sampleHelp } from './sample-faults.ts';

const commands = (...faults: Partial<typeof sampleFault>[]) =>
	githubCommands(
		faults.map((fault) => ({ ...sampleFault, ...fault })),
		'content',
		sampleHelp,
	);

test('an annotation stands at its line and says what is wrong, what would mend it, and where it is explained', () => {
	expect(commands({})).toEqual([
		'::error file=content/tin-tuc/2026/a.md,line=6,col=13,title=Luật schema::giá trị không có trong danh mục; đã thấy «lai-chua». Gợi ý: «lai-chau». Giải thích: https://kho.vidu.vn/huong-dan/loi/#schema',
	]);
});

test('what GitHub would take for its own signs is written as it asks for', () => {
	const [command] = commands({ file: 'tin-tuc/100%, a:b\n::error::x.md', message: '50 %\r\n::set-output name=a::b' });
	expect(command).toContain('file=content/tin-tuc/100%25%2C a%3Ab%0A%3A%3Aerror%3A%3Ax.md,line=');
	expect(command).toContain('::50 %25%0D%0A::set-output name=a::b. Gợi ý');
	expect(command?.split('\n')).toHaveLength(1);
	expect(githubNotice('một\nhai')).toBe('::notice::một%0Ahai');
});

test('errors come first, each kind in the order of the report', () => {
	const kinds = (['warning', 'error', 'warning', 'error'] as const).map((severity, line) => ({ severity, line }));
	expect(commands(...kinds).map((command) => /^::(\w+) .*line=(\d)/.exec(command)?.slice(1).join(' '))).toEqual([
		'error 1',
		'error 3',
		'warning 0',
		'warning 2',
	]);
});

test('a file beside the content is named from the root of the repository', () => {
	expect(commands({ file: '../public/tep/2026/a.pdf' })[0]).toContain('file=public/tep/2026/a.pdf,');
});
