import type { Block, ReadCapture, Stated } from '#import/model.ts';

/** A web capture for tests: each line a paragraph, «- » an item, `# ` a heading, `![]()` a picture without words. */
export function sampleCapture(text: string, stated: Stated = {}): ReadCapture {
	const blocks = text.split('\n').flatMap((whole, index): Block[] => {
		const line = index + 1;
		const bare = whole.trim();
		if (bare === '') return [];
		if (bare === '![]()') return [{ kind: 'figure', caption: '', line }];
		if (bare.startsWith('# ')) return [{ kind: 'heading', level: 1, text: bare.slice(2), line }];
		if (bare.startsWith('- ')) return [{ kind: 'item', text: bare.slice(2), depth: 0, marker: '-', line }];
		return [{ kind: 'paragraph', text: bare, line }];
	});
	return { method: 'web-text', blocks, stated, warnings: [] };
}

/** Running text of about the given number of sentences, for articles whose words do not matter. */
export function sampleProse(seed: string, sentences = 4): string {
	return Array.from(
		{ length: sentences },
		(_, index) =>
			`Ở phần ${index + 1} nói về ${seed}, các trạm y tế trong vùng kể lại cách làm của mình và những việc còn vướng.`,
	).join(' ');
}

/** Two paragraphs of running text, as the body of an article. */
export function twoParagraphs(about: string): string {
	return `${sampleProse(about, 3)}\n${sampleProse(`${about} khác`, 3)}`;
}
