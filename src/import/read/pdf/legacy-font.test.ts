import { expect, test } from 'vitest';
import { legacyText } from './legacy-font.ts';

test('text in old fonts is read as the letters that it shows', () => {
	expect(legacyText('Së', '.VnTime')).toBe('Sở');
	expect(legacyText('tÕ', '.VnTime')).toBe('tế');
	expect(legacyText('céng', '.VnTimeH')).toBe('CỘNG');
	expect(legacyText('teá', 'VNI-Times')).toBe('tế');
	expect(legacyText('tế', '.VnTime')).toBe('tế');
	expect(legacyText('Õ', 'TimesNewRomanPSMT')).toBe('Õ');
});
