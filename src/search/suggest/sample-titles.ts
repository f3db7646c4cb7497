const onsets = 'b c ch d đ g gi h kh l m n ng nh ph qu s t th tr v x'.split(' ');
const rhymes =
	'a ai am an ang anh ao at au ay e en eo ê êm ênh i ia iên iêu in inh o oa oan oi om on ong ô ôi ông ơ ơi u ua ui um un uôi uôn ư ưa ươi ương'.split(
		' ',
	);
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const names = ['Lai Châu', 'Bắc Ninh', 'Nghệ An', 'Cà Mau', 'Bộ Y tế', 'UBND tỉnh', 'Bệnh viện Bạch Mai', 'COVID-19'];

/**
 * Invented headlines, the same each time: about 12 syllables, of which few are frequent and most are rare, as in real ones,
 * with names, figures and marks between them.
 */
export function sampleTitles(count: number): string[] {
	let state = 17;
	const random = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
	const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
	const syllables = Array.from({ length: 6000 }, () => {
		const rhyme = pick(rhymes);
		return (pick(onsets) + rhyme.charAt(0) + pick(tones) + rhyme.slice(1)).normalize('NFC');
	});
	// Rank r is about as frequent as 1 / r.
	const syllable = () => syllables[Math.floor(syllables.length ** random()) - 1]!;
	const piece = () => {
		const dice = random();
		if (dice < 0.06) return pick(names);
		if (dice < 0.1) return String(Math.floor(random() ** 3 * 2030));
		return dice < 0.14 ? `${syllable()},` : syllable();
	};
	return Array.from({ length: count }, () => {
		const text = Array.from({ length: 8 + Math.floor(random() * 9) }, piece).join(' ');
		return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
	});
}
