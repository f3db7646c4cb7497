/** Words that nobody doubles on purpose. Others are doubled often: «dần dần», «từ từ», «ngày ngày», «người người». */
const neverDoubled =
	'những|các|và|của|là|cho|với|trong|được|đã|sẽ|tại|theo|về|một|để|bị|này|đó|thì|mà|nhưng|cùng|trên|dưới|việc|bằng|hoặc|như';
const single = new RegExp(String.raw`(?<!\p{L})(${neverDoubled}) \1(?!\p{L})`, 'giu');
const pair = /(?<!\p{L})(\p{L}{2,7} \p{L}{2,7})((?: và)?) \1(?!\p{L})/giu;
/** «đã hỗ trợ tỉnh Nghệ An đã đào tạo»: two finished verbs without a comma or a conjunction between them. */
const twicePast = /(?<!\p{L})đã (?:\p{L}{1,7} ){2,6}đã (?!được|bị|có|là)\p{L}+/giu;
const joins = /(?<!\p{L})(?:và|mà|thì|khi|nhưng|cũng|nên|vì|do|những|người|gì|điều|việc|theo)(?!\p{L})/iu;

/** Words that stand twice in a row, probably by a slip: «những những», «thực hiện thực hiện», «điều trị và điều trị». */
export function doubledWords(text: string): string[] {
	const past = [...text.matchAll(twicePast)].map(([found]) => found).filter((found) => !joins.test(found));
	return [...[...text.matchAll(single), ...text.matchAll(pair)].map(([found]) => found), ...past];
}
