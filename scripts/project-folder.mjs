// Plain JavaScript: read by scripts/setup.mjs, which the system's Node 20 runs.

/**
 * What to tell people whose project lies in a folder that cannot be built in; undefined when it can. Vite reads `#`, `?`
 * and `%` in the path of a file as parts of an address: with the first two it finds no files, with the last the pages lose
 * their styles without a word. Node puts the name of the module in the place of a `*`. Astro writes the path
 * into code between quotation marks.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function folderFault(folder) {
	const wrong = [...new Set(folder.match(/[#?%*'"]/g))];
	if (wrong.length === 0) return undefined;
	const name = folder.split(/[/\\]/).find((part) => /[#?%*'"]/.test(part));
	return `Đường dẫn của dự án có dấu ${wrong.join(' ')} (thư mục «${name}»), nên không dựng đúng được trang. Hãy đổi tên thư mục ấy rồi chạy lại.`;
}
