module planleaf

go 1.26
