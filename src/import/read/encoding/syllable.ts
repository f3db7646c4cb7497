/** A vowel with the six tones: level, huyền, sắc, hỏi, ngã, nặng. */
const toned = new Map(
	[
		'aàáảãạ',
		'ăằắẳẵặ',
		'âầấẩẫậ',
		'eèéẻẽẹ',
		'êềếểễệ',
		'iìíỉĩị',
		'oòóỏõọ',
		'ôồốổỗộ',
		'ơờớởỡợ',
		'uùúủũụ',
		'ưừứửữự',
		'yỳýỷỹỵ',
	].map((letters) => [letters[0]!, letters] as const),
);
const allTones = [0, 1, 2, 3, 4, 5];
/** After -c, -ch, -p and -t only sắc and nặng are spoken. */
const stopTones = [2, 5];

const simple = list('b d đ h l m n p r s t v x ch kh nh ph th tr');
const beforeFront = list('k gh ngh');
const beforeBack = list('c g ng');

/** Rhymes that begin with e, ê or i: «k», «gh», «ngh» stand before them and «c», «g», «ng» never do. */
const front = list(
	'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
);
const back = list(`
	a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
	o oc oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
	u ua uc ui um un ung uôc uôi uôm uôn uông uôt up ut
	ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
`);
/** Rhymes with a glide; after /k/ they are written with «qu». */
const glided = list(`
	oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet
	uân uâng uât uây uê uêch uênh uêt uêu uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu
`);
/** What follows «qu», whose u carries no tone. */
const afterQu = list(`
	a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e em en eng eo et ê êch ên ênh êt êu
	i ich inh it ôc ơ ơi ơn y ych yên yêt ynh yt
`);
/** What follows «gi» besides the back rhymes and «e»: «gì», «gìn», «giết», «giêng», «Giê-su». */
const afterGi = list('e en eo ep ê êc êm ên êng êt êu');
const afterBareG = list('i in');
/** Without an initial consonant «yê» is written for «iê». */
const bare = list('y yêm yên yêng yêt yêu');

/** Syllables of place names from other languages of Vietnam that everyone writes: Bắc Kạn, Đắk Lắk, Krông Búk. */
const inPlaceNames = list('kạn đắk đăk lắk lăk krông kông búk păh prông');

let written: ReadonlySet<string> | undefined;
let unmarked: ReadonlySet<string> | undefined;

/**
 * Whether a word can be one written Vietnamese syllable: initial consonant, rhyme and tone fit together by the rules of
 * spelling. Small, capitalised and all-capital words count, with either placement of the tone in «oa», «oe», «uy». A word
 * without any diacritics counts when some syllable reads so without them: «Nam», «benh». Foreign words do not count.
 */
export function isVietnameseSyllable(word: string): boolean {
	if (word.length > 21) return false;
	const text = word.normalize('NFC');
	const lower = text.toLowerCase();
	if (text !== lower && text.slice(1) !== lower.slice(1) && text !== lower.toUpperCase()) return false;
	written ??= new Set([...syllables(), ...inPlaceNames]);
	if (written.has(lower)) return true;
	unmarked ??= new Set([...written].map(withoutMarks));
	return unmarked.has(lower);
}

function* syllables(): Generator<string> {
	for (const [onsets, rhymes] of [
		[
			['', ...simple],
			[...front, ...back, ...glided],
		],
		[beforeFront, front],
		[beforeBack, back],
		[['g', 'ng'], glided],
		[[...simple, 'k'], ['y']],
		[['qu'], afterQu],
		[['gi'], [...back, ...afterGi]],
		[['g'], afterBareG],
		[[''], bare],
	] as const)
		for (const rhyme of rhymes) {
			// «iê» without a consonant before it is written «yê».
			const fitting = rhyme.startsWith('iê') ? onsets.filter((onset) => onset !== '') : onsets;
			for (const onset of fitting) for (const form of tonedForms(rhyme)) yield onset + form;
		}
}

/** The rhyme with each tone that it can have; «oa», «oe», «uy» with both placements. */
function tonedForms(rhyme: string): string[] {
	const tones = /(?:[cpt]|ch)$/.test(rhyme) ? stopTones : allTones;
	return tonePlaces(rhyme).flatMap((place) =>
		tones.map((tone) => rhyme.slice(0, place) + toned.get(rhyme[place]!)![tone]! + rhyme.slice(place + 1)),
	);
}

function tonePlaces(rhyme: string): number[] {
	const vowels = /^[^cghmnpt]+/.exec(rhyme)![0].length;
	const shaped = [...rhyme].findLastIndex((letter) => 'ăâêôơư'.includes(letter));
	// «ưa», «ưu», «ươ»: the last shaped vowel bears the tone.
	if (shaped >= 0) return [shaped];
	if (vowels < rhyme.length) return [vowels - 1];
	if (vowels === 3) return [1];
	return ['oa', 'oe', 'uy'].includes(rhyme) ? [0, 1] : [0];
}

function withoutMarks(syllable: string): string {
	return syllable.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

function list(words: string): string[] {
	return words.trim().split(/\s+/);
}
