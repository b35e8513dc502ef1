SELECT d."Code", d."Name", d."DepartmentCode" AS "Department", d."DepartmentName", d."RegionalCode" AS "Regional", d."RegionalName", d."Type", d."Pdet"
FROM dw."DimMunicipalities" AS d
WHERE d."Key" <> 0 AND NOT EXISTS (
    SELECT 1
    FROM dw."DimMunicipalities" AS d0
    WHERE d0."Code" = d."Code" AND d0."ValidFrom" > d."ValidFrom")
