SELECT d."Code", d."Title", d."Term", d."OpensOn", d."ClosesOn"
FROM dw."DimReviewCycles" AS d
ORDER BY d."Code"
