import { toASCII } from 'node:punycode'
import { test } from 'uvu'
