interface Bullet {
	readonly marker: string;
	readonly rest: string;
}

const spaced = /^([-–—+*•·●○▪■□►➢➤✓✔‣◦❖→]|o(?= \p{Lu}))\s+(?=\S)/u;
/** Careless typing: «-Tăng cường», «•giám sát». */
const tight = /^(?:([-–+])(?=\p{Lu}\p{Ll})|([•●▪■►➢✓✔‣◦❖])(?=\S))/u;

/** The bullet at the start of a line and the text behind it. */
export function readBullet(text: string): Bullet | undefined {
	const found = spaced.exec(text) ?? tight.exec(text);
	if (!found) return undefined;
	return { marker: found[1] ?? found[2]!, rest: text.slice(found[0].length) };
}
