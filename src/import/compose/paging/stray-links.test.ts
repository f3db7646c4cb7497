import { expect, test } from 'vitest';
import { composed, opening, spread, textsOf } from '../sample-composing.ts';

test('an address between two sentences is an annotation of the PDF', () => {
	const address =
		'https://thuvien.hoaphuong.vn/van-ban/quyet-dinh-659-qd-ttg-2020-chuong-trinh-cham-soc-suc-khoe-443047.aspx';
	const { blocks, warnings } = composed(
		spread(
			...opening,
			address,
			'Các đơn vị chủ động rà soát nhân lực, lập kế hoạch cử cán bộ đi đào tạo, bảo',
			'đảm đúng tiến độ.',
		),
	);
	expect(textsOf(blocks).join(' ')).not.toContain('https');
	expect(warnings).toEqual([
		expect.objectContaining({ rule: 'stray-link', line: 7, message: expect.stringContaining(address) }),
	]);
});
