/** How the lines of a text layer are set by the extractors that captures come from. */
export type Setting = 'blank-between-paragraphs' | 'blank-between-lines' | 'tight';

/** Breaks a text at blanks into lines of at most `width` characters, as printing does. */
export function wrapped(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = `${line} ${word}`;
	}
	return lines;
}

/** The text layer of paragraphs. Their last lines must be short where only that tells paragraphs apart. */
export function textLayer(paragraphs: readonly string[], width: number, setting: Setting): string {
	const blocks = paragraphs.map((paragraph) => wrapped(paragraph, width));
	if (setting === 'blank-between-paragraphs') return blocks.map((lines) => lines.join('\n')).join('\n\n');
	return blocks.flat().join(setting === 'tight' ? '\n' : ' \n\n');
}

const words =
	'công tác phòng chống dịch bệnh tại tuyến cơ sở được triển khai đồng bộ với sự tham gia của cộng đồng người dân trên địa bàn các đơn vị trực thuộc tiếp tục rà soát nhân lực vật tư thuốc thiết yếu và trang thiết bị nhằm nâng cao chất lượng khám chữa bệnh'.split(
		' ',
	);

/** An invented sentence of `length` words: one seed gives the same words again. */
export function sentence(seed: number, length: number): string {
	let state = seed * 2_654_435_761 + 12_345;
	const picked = Array.from({ length }, () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return words[Math.floor(state / 65_536) % words.length]!;
	});
	return `${picked[0]![0]!.toUpperCase()}${picked.join(' ').slice(1)}.`;
}
