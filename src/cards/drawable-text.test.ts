import { expect, test } from 'vitest';
import { readCardFonts } from './card-fonts.ts';
import { drawableText } from './drawable-text.ts';
import { fontMetrics } from './font-metrics.ts';

const { has } = fontMetrics(readCardFonts().regular);

test.each([
	['Đề án «Sức khỏe» 2025–2030', 'Đề án «Sức khỏe» 2025–2030'],
	['hoà hòa', 'hoà hòa'],
	['hiệu quả'.normalize('NFD'), 'hiệu quả'],
	['ﬁ ①', 'fi 1'],
	['37\u202f℃', '37 °C'],
	['β‑lactam, Ω, μg', 'beta-lactam, Omega, µg'],
	['A → B', 'A – B'],
	['Tiêm ★ chủng 😀', 'Tiêm chủng'],
	['Viện 中文 病院 Hà Nội', 'Viện … Hà Nội'],
	['a\u200bb', 'ab'],
])('%j is drawn as %j', (text, drawn) => {
	expect(drawableText(text, has)).toBe(drawn);
});
