import { fold } from '#domain/text.ts';

const longForms: readonly (readonly [RegExp, string])[] = [
	[/\bubnd\b/g, 'uy ban nhan dan'],
	[/\bhdnd\b/g, 'hoi dong nhan dan'],
	[/\b(?:cdc|trung tam ksbt)\b/g, 'trung tam kiem soat benh tat'],
	[/\bbch\b/g, 'ban chap hanh'],
	[/\bbcd\b/g, 'ban chi dao'],
	[/\bbhxh\b/g, 'bao hiem xa hoi'],
	[/\bttyt\b/g, 'trung tam y te'],
	[/\bbvdk\b/g, 'benh vien da khoa'],
	[/\bsyt\b/g, 'so y te'],
	[/\btw\b/g, 'trung uong'],
	[/\b(?:tp hcm|tphcm|hcm)\b/g, 'ho chi minh'],
	// «Tỉnh Lai Châu» and «Lai Châu» are one place; «Tỉnh ủy» is no place.
	[/\b(?:tinh|thanh pho|tp|thu do)\b(?! (?:uy|doan)\b)/g, ''],
	[/\bdang uy\b/g, 'dang bo'],
	[/\bban chap hanh (?=dang bo\b)/g, ''],
	[/\b(?:viet nam|cong hoa xa hoi chu nghia viet nam)\b/g, ''],
];

/**
 * The name of an agency reduced to what tells it from others: «UBND tỉnh Lai Châu» and «Ủy ban nhân dân Lai Châu» give one
 * key. Patterns see ASCII letters only.
 */
export function agencyKey(name: string): string {
	let key = ` ${fold(name)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()} `;
	for (const [pattern, long] of longForms) key = key.replace(pattern, long);
	return key.replace(/\s+/g, ' ').trim();
}
