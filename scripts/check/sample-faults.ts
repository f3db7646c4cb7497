import type { Fault } from '#checks/fault.ts';

/** A fault to change one thing in. */
export const sampleFault: Fault = {
	file: 'tin-tuc/2026/a.md',
	line: 6,
	column: 13,
	rule: 'schema',
	severity: 'error',
	message: 'giá trị không có trong danh mục; đã thấy «lai-chua»',
	hint: '«lai-chau»',
};

/** What rules are called in tests. */
export const sampleHelp = (rule: string) => ({
	title: `Luật ${rule}`,
	page: `https://kho.vidu.vn/huong-dan/loi/#${rule}`,
});
