import { stringify } from 'yaml';
import { hostileElements } from './elements.ts';
import { hostileFields, refusedFields } from './fields.ts';
import type { Hostile } from './hostile.ts';
import { hostileLinks } from './links.ts';
import { hostileStructure } from './structure.ts';
import { hostileTexts, refusedTexts } from './texts.ts';

/** All of it, with the path below `content/` of the entry that brings it. */
export const corpus: readonly (Hostile & { readonly path: string })[] = [
	...hostileElements,
	...hostileStructure,
	...hostileLinks,
	...hostileTexts,
	...hostileFields,
	...refusedTexts,
	...refusedFields,
].map((one, index) => ({ ...one, path: `tin-tuc/2025/mau-${index + 1}.md` }));

/** Stands behind every body: what comes before must not swallow it. */
export const behind = 'Phần sau của mẫu vẫn còn đây.';

/** The entry that brings a snippet, as text. */
export function entryOf({ name, place, text }: Hostile): string {
	if (place === 'front matter') return `---\n${text}\n---\n\nThân bài.\n`;
	const data: Record<string, unknown> = {
		title: `Mẫu thử «${name}»`,
		publishedAt: '2025-05-20',
		provinces: ['nghe-an'],
		topic: 'phong-chong-dich',
		completeness: 'full',
		source: { name: 'Sở Y tế Nghệ An' },
		capture: { method: 'manual', capturedOn: '2025-06-01', sha256: '0123456789abcdef'.repeat(4) },
		rights: 'Viết cho kiểm thử',
	};
	if (place !== 'body') put(data, place, text);
	const body = place === 'body' ? text : 'Thân bài.';
	return `---\n${stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\nPhần trước.\n\n${body}\n\n${behind}\n`;
}

const rest: Readonly<Record<string, object>> = {
	figures: { caption: 'Chú thích', alt: 'Ảnh', file: '/anh/x.png' },
	files: { name: 'Tệp', url: 'https://a.example/a.pdf' },
	corrections: { on: '2025-06-02', reason: 'Sửa' },
	citations: { text: 'Luật', to: null },
};

/** Sets a field; see `fieldNames`. */
function put(data: Record<string, unknown>, field: string, text: string): void {
	const [, key = '', list, inner] = /^(\w+)(\[\])?(?:\.(.+))?$/.exec(field)!;
	if (list) data[key] = [inner ? { ...rest[key], [inner]: text } : text];
	else if (inner) {
		const group = { ...(data[key] as object | undefined) } as Record<string, unknown>;
		put(group, inner, text);
		data[key] = group;
	} else data[key] = text;
}
