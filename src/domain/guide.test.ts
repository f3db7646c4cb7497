import { expect, test } from 'vitest';
import { guidePartOf, guideParts } from './guide.ts';

const page = (id: string, order?: number) => ({ id, data: { title: `Trang ${id}`, description: 'Về kho.', order } });

test('the parts of the guide stand in their order, the faults last', () => {
	const pages = [
		page('gioi-thieu'),
		page('huong-dan'),
		page('huong-dan/b', 2),
		page('huong-dan/c', 2),
		page('huong-dan/a', 3),
	];
	expect(guideParts(pages).map(({ url }) => url)).toEqual([
		'/huong-dan/b/',
		'/huong-dan/c/',
		'/huong-dan/a/',
		'/huong-dan/loi/',
	]);
});

test('other pages are no parts of the guide', () => {
	expect(['huong-dan/tu-ngu', 'huong-dan', 'gioi-thieu'].map((id) => guidePartOf({ id }))).toEqual([
		'tu-ngu',
		undefined,
		undefined,
	]);
});
