package eventlog

// dayMemory remembers the date that was read last: rows of a log mostly share it.
type dayMemory struct {
	begin uint64 // "2026-01-", and of the "05" behind it
	end   uint16
	at    int64
}

// time reads the time of a row into the log's zone.
func (r *Reader) time(b []byte) (int64, string) {
	if len(b) == 0 {
		return 0, NoTime
	}
	m, ok := r.fast(b)
	if !ok {
		var code string
		if m, code = r.clock.read(b); code != "" {
			return 0, code
		}
	}
	r.hours = r.hours || m.hour
	if m.zone {
		r.zoned = true
		m.at += int64(r.opt.Zone) * 60
	} else if !r.local {
		r.local, r.local1 = true, Place{Line: r.line, Text: cutText(b)}
	}
	return m.at, ""
}

// fast reads what most logs hold: 2026-01-05, with " 14:02:31" or "T14:02:31Z" behind it.
func (r *Reader) fast(b []byte) (m moment, ok bool) {
	n := len(b)
	if r.clock != YMD || n != 10 && n != 19 && n != 20 {
		return m, false
	}
	begin, end := word(b), uint16(b[8])|uint16(b[9])<<8
	if begin == 0 || begin != r.day.begin || end != r.day.end { // 0 is no day, and what stands there before the first
		m, code := calendar(b[:10], 0, 1, 2)
		if code != "" || b[4] != '-' && b[4] != '/' || b[7] != b[4] {
			return m, false
		}
		r.day = dayMemory{begin, end, m.at}
	}
	m.at = r.day.at
	if n == 10 {
		return m, true
	}
	h, m1, s := pair(b[11], b[12]), pair(b[14], b[15]), pair(b[17], b[18])
	if b[10] != 'T' && b[10] != ' ' || b[13] != ':' || b[16] != ':' || h > 23 || m1 > 59 || s > 60 || n == 20 && b[19] != 'Z' {
		return m, false
	}
	m.at += int64(h*3600 + m1*60 + s)
	m.hour, m.zone = true, n == 20
	return m, true
}

// pair is a number of two digits; 99 or more where there are none.
func pair(a, b byte) uint32 {
	tens, ones := uint32(a)-'0', uint32(b)-'0'
	if tens > 9 || ones > 9 {
		return 99
	}
	return 10*tens + ones
}
