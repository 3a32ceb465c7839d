#!/bin/sh
# Cut the site's fonts out of the Fontsource packages; run from the project's root after `npm install`.
# Needs fonttools and brotli: `pip install fonttools brotli`. README.md beside this file says why.
set -eu

from=node_modules/@fontsource-variable
to=src/fonts
temporary=$(mktemp -d)
trap 'rm -r "$temporary"' EXIT

# What English text is made of: ASCII, quotes, dashes and the signs that newspapers use.
core=20-7E,A0,A3,A7,A9,AB,B0,B7,BB,BD,2009,202F,2010-2015,2018-201E,2020-2022,2026,2030,2032,2033,20AC
# The rest of western Europe.
accents=A1,AA,BA,BF,C0-D6,D8-F6,F8-FF,152,153,2039,203A
# Everything in Fontsource's second file.
extended=100-24F,259,300-328,1E00-1EFF,20A0-20C0,2113

# cut <package/file> <axes> <characters> <name>
cut() {
	instance=$temporary/instance.ttf
	fonttools varLib.instancer --quiet --no-recalc-timestamp -o "$instance" "$from/$1" $2
	fonttools subset "$instance" --unicodes="$3" --flavor=woff2 --no-hinting --output-file="$to/$4.woff2" \
		--layout-features=kern,liga,calt,ccmp,locl,mark,mkmk,pnum
}

newsreader=newsreader/files/newsreader
franklin=libre-franklin/files/libre-franklin

cut $newsreader-latin-wght-normal.woff2 'wght=400' "$core,$accents" newsreader-text
cut $newsreader-latin-ext-wght-normal.woff2 'wght=400' "$extended" newsreader-text-extended
cut $newsreader-latin-opsz-normal.woff2 'wght=500 opsz=44' "$core,$accents" newsreader-headline
cut $newsreader-latin-ext-opsz-normal.woff2 'wght=500 opsz=44' "$extended" newsreader-headline-extended
cut $newsreader-latin-wght-italic.woff2 'wght=400' "$core" newsreader-italic
cut $newsreader-latin-wght-italic.woff2 'wght=400' "$accents" newsreader-italic-accents
cut $newsreader-latin-ext-wght-italic.woff2 'wght=400' "$extended" newsreader-italic-extended
cut $franklin-latin-wght-normal.woff2 'wght=400:600' "$core" libre-franklin
cut $franklin-latin-wght-normal.woff2 'wght=400:600' "$accents" libre-franklin-accents
cut $franklin-latin-ext-wght-normal.woff2 'wght=400:600' "$extended" libre-franklin-extended
