/** What the section of footnotes says, which the parser makes below a text. `footnoteLabel` is the id that it gives the heading. */
export const footnoteWords = {
	label: 'Chú thích',
	backLabel: (note: number, time: number) => `Về chỗ dẫn chú thích ${note}${time > 1 ? `, lần thứ ${time}` : ''}`,
};

export const footnoteLabel = 'footnote-label';
