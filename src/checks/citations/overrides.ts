import type { Source } from '#domain/graph/source.ts';

/** What a front matter that may not be valid assigns by hand; whatever has the wrong shape counts as absent. */
export function overridesOf(data: Readonly<Record<string, unknown>>): Source['overrides'] {
	const list = data['citations'];
	return (Array.isArray(list) ? list : []).flatMap((item) => {
		const { text, to } = (item ?? {}) as Record<string, unknown>;
		return typeof text === 'string' && text && (typeof to === 'string' || to === null) ? [{ text, to }] : [];
	});
}
