import { expect, test } from 'vitest';
import { tonedForms } from './toned-forms.ts';

test.each([
	['hien', 'hiến'],
	['quy', 'quỵ'],
	['duong', 'đường'],
	['nghieng', 'nghiêng'],
	['uong', 'ương'],
	['y', 'ý'],
])('%s may be %s', (bare, word) => {
	expect(tonedForms(bare)).toContain(word);
});

test('the bare form comes first, and none comes twice', () => {
	const forms = tonedForms('duong');
	expect(forms[0]).toBe('duong');
	expect(new Set(forms).size).toBe(forms.length);
});

test.each(['7095', 'paracetamol', ''])('«%s» is no syllable', (word) => {
	expect(tonedForms(word)).toEqual([word]);
});
