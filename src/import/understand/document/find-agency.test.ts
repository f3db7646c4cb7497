import { expect, test } from 'vitest';
import { findAgency } from './find-agency.ts';

test.each([
	['Uỷ ban nhân dân tỉnh Sơn La', '2020-08-26', 'ubnd-son-la'],
	['Hội đồng nhân dân tỉnh Quảng Ninh', '2022-12-09', 'hdnd-quang-ninh'],
	['Sở Y tế tỉnh Bình Định', '2022-01-01', 'so-y-te-binh-dinh'],
	['Cục Phòng bệnh', '2025-07-14', 'cuc-phong-benh'],
	['Bộ Tài chính', '2014-11-24', 'bo-tai-chinh'],
])('%s', (name, day, id) => {
	expect(findAgency(name, day)?.id).toBe(id);
});

test('a former province has no bodies after the merger', () => {
	expect(findAgency('Sở Y tế tỉnh Bình Định', '2026-01-01')).toBeUndefined();
});
