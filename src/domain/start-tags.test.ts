import { expect, test } from 'vitest';
import { startTags } from './start-tags.ts';

/** `a href=/x` for every start tag found; each value is read from the place that the tag says it has. */
function tagsOf(html: string): string[] {
	return [...startTags(html)].map(({ name, attributes }) =>
		[name, ...attributes.map(({ name, value, start }) => `${name}=${html.slice(start, start + value.length)}`)].join(
			' ',
		),
	);
}

test.each<[what: string, html: string, tags: string[]]>([
	['three ways to quote', `<a href="/a b" title='c"d' id=e/f>`, ['a href=/a b title=c"d id=e/f']],
	['names in any letters', '<A HREF="/a"><sVg xlink:HREF=b>', ['a href=/a', 'svg xlink:href=b']],
	['no value and spaces around the sign', '<a hidden href = "/a" =x x= >', ['a href=/a']],
	['lines and slashes', '<img\n\tsrc="/a"\n/><br/>', ['img src=/a', 'br']],
	[
		'other signs in values',
		`<a title="a>b" data-x='<a href="/x">' href="/a">`,
		['a title=a>b data-x=<a href="/x"> href=/a'],
	],
	['a blank of another kind', '<a\u00a0b href="/a">', ['a\u00a0b href=/a']],
	['text', 'a < b, <3, <<b>', ['b']],
	['end tags', '</a href="/a"></ x><i></p title=">">', ['i']],
	['comments', '<!-- <a href="/a"> --><!--><b><!---><i><!-- --!><u><!-- > -- > <p>', ['b', 'i', 'u']],
	['declarations', '<!doctype html><?xml <a?><b>', ['b']],
	['scripts', '<script>"<a>" </scripty <b></script\t><i>', ['script', 'i']],
	['scripts within scripts', '<script><!-- <script> </script> <a> --> </script><i>', ['script', 'i']],
	['scripts with comments', '<script><!--> <script> </script><i>', ['script', 'i']],
	[
		'styles, titles and fields',
		'<style><a></style><title><b></title><textarea><i></TEXTAREA><p>',
		['style', 'title', 'textarea', 'p'],
	],
	['what needs no script', '<noscript><a href="/a"></noscript>', ['noscript', 'a href=/a']],
	['a tag that never ends', '<p><a href="/a"', ['p']],
	['a value that never ends', '<p><a href="/a><b>', ['p']],
	['a comment that never ends', '<p><!-- <a>', ['p']],
	['a script that never ends', '<p><script><a>', ['p', 'script']],
])('reads %s', (_, html, tags) => {
	expect(tagsOf(html)).toEqual(tags);
});

test('tells where each tag begins and ends', () => {
	const html = '<!-- <a> --><p title="a>b">Một <br/>hai</p>';
	expect([...startTags(html)].map(({ start, end }) => html.slice(start, end))).toEqual(['<p title="a>b">', '<br/>']);
});
