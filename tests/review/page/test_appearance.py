"""How the page looks and who can use it: axe's judgement, narrow screens, dark ones, pictures to be looked at."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from review.page.browsing import NARROW, PATIENCE, WIDE, picture, tab
from review.page.made import before_and_after, overlapping, page_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

expect = pytest.importorskip("playwright.sync_api", reason="playwright is not installed").expect
expect.set_options(timeout=PATIENCE)
SHADES = ("light", "dark")
TOO_WIDE = """() => [...document.querySelectorAll('body *')]
    .filter((each) => each.getClientRects().length && each.getBoundingClientRect().right > innerWidth + 1
        && !each.closest('.row-title'))
    .map((each) => each.className || each.tagName)"""
# The ratio of each colour of letters to each ground that it stands on; the browser mixes and converts the colours.
CONTRASTS = """(pairs) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const probe = document.body.appendChild(document.createElement('i'));
    const light = (colour) => {
        probe.style.color = colour;
        context.fillStyle = getComputedStyle(probe).color;
        context.fillRect(0, 0, 1, 1);
        const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((value) => value / 255)
            .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return pairs.map(([ink, ground]) => {
        const [one, other] = [light(ink), light(ground)];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    });
}"""
SLOTS = 14
LIT = "color-mix(in oklab, var(--focus) 32%, var(--paper))"
STATES = [(f"var(--{each})", f"var(--{each}-tint)") for each in ("good", "bad", "doubt")]
GROUNDS = ("--paper", "--panel", "--card", "--chosen", "--good-tint", "--bad-tint")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    old, new = before_and_after()
    return page_of(tmp_path_factory.mktemp("pages"), [*new, *overlapping()], [*old, *overlapping()])


def judged(page: Page, part: str = "body") -> list[tuple[str, str, list[Any]]]:
    """What axe finds in a part of the page that is serious or worse: the rule, why, where."""
    pytest.importorskip("axe_playwright_python", reason="axe-playwright-python, which ships axe, is not installed")
    axe = resources.files("axe_playwright_python") / "axe.min.js"
    page.evaluate(f"() => {{ {axe.read_text('utf-8')} }}")
    found = page.evaluate("(part) => axe.run(part, { resultTypes: ['violations'] })", part)
    assert len(found["passes"]) > 5
    grave = [each for each in found["violations"] if each["impact"] in ("serious", "critical")]
    return [(each["id"], each["help"], [node["html"] for node in each["nodes"]][:3]) for each in grave]


@pytest.mark.parametrize(("shade", "size"), [("light", WIDE), ("dark", NARROW)], ids=["light-wide", "dark-narrow"])
def test_axe_finds_nothing_serious(chromium: Browser, address: str, shade: str, size: dict[str, int]) -> None:
    with tab(chromium, address, viewport=size, color_scheme=shade, bypass_csp=True) as page:
        for key in ("n", "a", "x"):
            page.keyboard.press(key)
        assert judged(page) == []
        if size is NARROW:
            page.click("#side-toggle")
            expect(page.locator(".row").first).to_be_visible()
            assert judged(page, "#side") == []
        page.keyboard.press("?")
        expect(page.locator("#help")).to_be_visible()
        assert judged(page, "#help") == []


@pytest.mark.parametrize("shade", SHADES)
def test_all_letters_stand_out_from_their_ground(chromium: Browser, address: str, shade: str) -> None:
    """What axe leaves out: letters on bars, on mixed colours, and the colours of kinds that no record here has."""
    pairs = [(f"var(--ink-{slot})", f"var(--{ground})") for slot in range(SLOTS) for ground in (f"tint-{slot}", "card")]
    pairs += [("var(--ink)", f"var(--tint-{slot})") for slot in range(SLOTS)]
    pairs += [(ink, f"var({ground})") for ink in ("var(--ink)", "var(--soft)") for ground in GROUNDS]
    pairs += [*STATES, ("var(--ink)", LIT), ("var(--paper)", "var(--focus)"), ("var(--paper)", "var(--ink)")]
    with tab(chromium, address, color_scheme=shade) as page:
        ratios = dict(zip(pairs, page.evaluate(CONTRASTS, pairs), strict=True))
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 4.5} == {}


def test_everything_fits_into_320_pixels(chromium: Browser, address: str) -> None:
    with tab(chromium, address, viewport=NARROW) as page:
        assert page.evaluate(TOO_WIDE) == []
        page.click("#side-toggle")
        expect(page.locator(".row").first).to_be_visible()
        assert page.evaluate(TOO_WIDE) == []
        page.locator(".row").nth(1).click()
        expect(page.locator("#side")).to_be_hidden()
        expect(page.locator("h1")).to_have_text("b")


def test_colours_can_be_chosen(chromium: Browser, address: str) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    with tab(chromium, address, color_scheme="light") as page:
        light = page.evaluate(paper)
        page.click("#theme")
        assert page.evaluate(paper) == light
        page.click("#theme")
        assert page.evaluate(paper) != light


@pytest.mark.parametrize(("shade", "size"), [("light", WIDE), ("dark", WIDE), ("light", NARROW), ("dark", NARROW)])
def test_pictures(chromium: Browser, address: str, screenshots: Path, shade: str, size: dict[str, int]) -> None:
    """Changes, the list, the help and overlaps, to be looked at."""
    name = f"{shade}-{size['width']}"
    with tab(chromium, address, viewport=size, color_scheme=shade) as page:
        for key in ("n", "a", "x"):
            page.keyboard.press(key)
        picture(page, screenshots, f"changes-{name}")
        page.keyboard.press("l")
        picture(page, screenshots, f"list-{name}")
        page.keyboard.press("?")
        picture(page, screenshots, f"help-{name}")
        page.keyboard.press("Escape")
        page.keyboard.press("End")
        expect(page.locator("h1")).to_have_text("overlaps")
        page.keyboard.press("Escape")
        page.locator(".card").nth(2).hover()
        picture(page, screenshots, f"overlaps-{name}")
    sizes = [path.stat().st_size for path in screenshots.glob(f"*-{name}.png")]
    assert len(sizes) == 4
    assert min(sizes) > 5_000
