// Written from Curricula/places by GazetteerTests (RECORD_GOLDEN=1); do not edit.
// swift-format-ignore-file

enum ShippedGazetteer {
  static let texts: [(name: String, text: String)] = [
    ("united-kingdom", ##"""
# Where somebody may be looked for in the United Kingdom: the ceremonial counties of England, the preserved counties of Wales, the six
# counties of Northern Ireland and the council areas of Scotland, in the regions of public statistics.
# `beside` names the areas that one borders on, on land or across water that a bridge or a ferry crosses. The borders were written down
# from general knowledge of the map, not copied from a publication: a search is widened by them, and nothing else rests on them.
country: united-kingdom
title: United Kingdom
also: [Great Britain, UK]
sources:
  - "Counties of England: Lieutenancies Act 1997, schedule 1 (legislation.gov.uk/ukpga/1997/23)"
  - "Preserved counties of Wales: Local Government (Wales) Act 1994 (legislation.gov.uk/ukpga/1994/19)"
  - "Council areas of Scotland: Local Government etc. (Scotland) Act 1994, schedule 1 (legislation.gov.uk/ukpga/1994/39)"
  - "Regions: Office for National Statistics, international territorial levels (ons.gov.uk)"
reviewed-on: 2026-11-21
# Where else to look, by name, town and postcode; anybody who is found there was registered by them, not by the school.
registers:
  - {title: Complementary and Natural Healthcare Council, link: "https://www.cnhc.org.uk/"}
  - {title: Shiatsu Society, link: "https://www.shiatsusociety.org/"}
regions:
  - id: north-east-england
    title: North East England
    areas:
      - {id: county-durham, title: County Durham, also: [Durham], beside: [cumbria, north-yorkshire, northumberland, tyne-and-wear]}
      - {id: northumberland, title: Northumberland, beside: [county-durham, cumbria, scottish-borders, tyne-and-wear]}
      - {id: tyne-and-wear, title: Tyne and Wear, beside: [county-durham, northumberland]}
  - id: north-west-england
    title: North West England
    areas:
      - {id: cheshire, title: Cheshire, beside: [clwyd, derbyshire, greater-manchester, merseyside, shropshire, staffordshire]}
      - id: cumbria
        title: Cumbria
        beside: [county-durham, dumfries-and-galloway, lancashire, north-yorkshire, northumberland, scottish-borders]
      - {id: greater-manchester, title: Greater Manchester, beside: [cheshire, derbyshire, lancashire, merseyside, west-yorkshire]}
      - id: lancashire
        title: Lancashire
        also: [Lancs]
        beside: [cumbria, greater-manchester, merseyside, north-yorkshire, west-yorkshire]
      - {id: merseyside, title: Merseyside, beside: [cheshire, greater-manchester, lancashire]}
  - id: yorkshire-and-the-humber
    title: Yorkshire and the Humber
    areas:
      - {id: east-riding-of-yorkshire, title: East Riding of Yorkshire, beside: [lincolnshire, north-yorkshire, south-yorkshire]}
      - id: north-yorkshire
        title: North Yorkshire
        beside: [county-durham, cumbria, east-riding-of-yorkshire, lancashire, south-yorkshire, west-yorkshire]
      - id: south-yorkshire
        title: South Yorkshire
        beside: [derbyshire, east-riding-of-yorkshire, lincolnshire, north-yorkshire, nottinghamshire, west-yorkshire]
      - {id: west-yorkshire, title: West Yorkshire, beside: [derbyshire, greater-manchester, lancashire, north-yorkshire, south-yorkshire]}
  - id: east-midlands
    title: East Midlands
    areas:
      - id: derbyshire
        title: Derbyshire
        beside: [cheshire, greater-manchester, leicestershire, nottinghamshire, south-yorkshire, staffordshire, west-yorkshire]
      - id: leicestershire
        title: Leicestershire
        also: [Leics]
        beside: [derbyshire, lincolnshire, northamptonshire, nottinghamshire, rutland, staffordshire, warwickshire]
      - id: lincolnshire
        title: Lincolnshire
        also: [Lincs]
        beside: [cambridgeshire, east-riding-of-yorkshire, leicestershire, norfolk, northamptonshire, nottinghamshire, rutland,
          south-yorkshire]
      - id: northamptonshire
        title: Northamptonshire
        also: [Northants]
        beside: [bedfordshire, buckinghamshire, cambridgeshire, leicestershire, lincolnshire, oxfordshire, rutland, warwickshire]
      - {id: nottinghamshire, title: Nottinghamshire, also: [Notts], beside: [derbyshire, leicestershire, lincolnshire, south-yorkshire]}
      - {id: rutland, title: Rutland, beside: [leicestershire, lincolnshire, northamptonshire]}
  - id: west-midlands-region
    title: West Midlands region
    areas:
      - {id: herefordshire, title: Herefordshire, beside: [gloucestershire, gwent, powys, shropshire, worcestershire]}
      - {id: shropshire, title: Shropshire, also: [Salop], beside: [cheshire, clwyd, herefordshire, powys, staffordshire, worcestershire]}
      - id: staffordshire
        title: Staffordshire
        also: [Staffs]
        beside: [cheshire, derbyshire, leicestershire, shropshire, warwickshire, west-midlands, worcestershire]
      - id: warwickshire
        title: Warwickshire
        beside: [gloucestershire, leicestershire, northamptonshire, oxfordshire, staffordshire, west-midlands, worcestershire]
      - {id: west-midlands, title: West Midlands, beside: [staffordshire, warwickshire, worcestershire]}
      - id: worcestershire
        title: Worcestershire
        also: [Worcs]
        beside: [gloucestershire, herefordshire, shropshire, staffordshire, warwickshire, west-midlands]
  - id: east-of-england
    title: East of England
    areas:
      - {id: bedfordshire, title: Bedfordshire, also: [Beds], beside: [buckinghamshire, cambridgeshire, hertfordshire, northamptonshire]}
      - id: cambridgeshire
        title: Cambridgeshire
        also: [Cambs]
        beside: [bedfordshire, essex, hertfordshire, lincolnshire, norfolk, northamptonshire, suffolk]
      - {id: essex, title: Essex, beside: [cambridgeshire, greater-london, hertfordshire, kent, suffolk]}
      - id: hertfordshire
        title: Hertfordshire
        also: [Herts]
        beside: [bedfordshire, buckinghamshire, cambridgeshire, essex, greater-london]
      - {id: norfolk, title: Norfolk, beside: [cambridgeshire, lincolnshire, suffolk]}
      - {id: suffolk, title: Suffolk, beside: [cambridgeshire, essex, norfolk]}
  - id: london
    title: London
    areas:
      - id: greater-london
        title: Greater London
        also: [City of London]
        beside: [berkshire, buckinghamshire, essex, hertfordshire, kent, surrey]
  - id: south-east-england
    title: South East England
    areas:
      - id: berkshire
        title: Berkshire
        also: [Berks]
        beside: [buckinghamshire, greater-london, hampshire, oxfordshire, surrey, wiltshire]
      - id: buckinghamshire
        title: Buckinghamshire
        also: [Bucks]
        beside: [bedfordshire, berkshire, greater-london, hertfordshire, northamptonshire, oxfordshire]
      - {id: east-sussex, title: East Sussex, beside: [kent, surrey, west-sussex]}
      - {id: hampshire, title: Hampshire, also: [Hants], beside: [berkshire, dorset, isle-of-wight, surrey, west-sussex, wiltshire]}
      - {id: isle-of-wight, title: Isle of Wight, beside: [hampshire]}
      - {id: kent, title: Kent, beside: [east-sussex, essex, greater-london, surrey]}
      - id: oxfordshire
        title: Oxfordshire
        also: [Oxon]
        beside: [berkshire, buckinghamshire, gloucestershire, northamptonshire, warwickshire, wiltshire]
      - {id: surrey, title: Surrey, beside: [berkshire, east-sussex, greater-london, hampshire, kent, west-sussex]}
      - {id: west-sussex, title: West Sussex, beside: [east-sussex, hampshire, surrey]}
  - id: south-west-england
    title: South West England
    areas:
      - {id: bristol, title: Bristol, also: [City of Bristol], beside: [gloucestershire, somerset]}
      - {id: cornwall, title: Cornwall, beside: [devon]}
      - {id: devon, title: Devon, beside: [cornwall, dorset, somerset]}
      - {id: dorset, title: Dorset, beside: [devon, hampshire, somerset, wiltshire]}
      - id: gloucestershire
        title: Gloucestershire
        also: [Glos]
        beside: [bristol, gwent, herefordshire, oxfordshire, somerset, warwickshire, wiltshire, worcestershire]
      - {id: somerset, title: Somerset, beside: [bristol, devon, dorset, gloucestershire, wiltshire]}
      - {id: wiltshire, title: Wiltshire, also: [Wilts], beside: [berkshire, dorset, gloucestershire, hampshire, oxfordshire, somerset]}
  - id: wales
    title: Wales
    areas:
      - {id: clwyd, title: Clwyd, beside: [cheshire, gwynedd, powys, shropshire]}
      - {id: dyfed, title: Dyfed, beside: [gwynedd, powys, west-glamorgan]}
      - {id: gwent, title: Gwent, beside: [gloucestershire, herefordshire, mid-glamorgan, powys, south-glamorgan]}
      - {id: gwynedd, title: Gwynedd, beside: [clwyd, dyfed, powys]}
      - {id: mid-glamorgan, title: Mid Glamorgan, beside: [gwent, powys, south-glamorgan, west-glamorgan]}
      - {id: powys, title: Powys, beside: [clwyd, dyfed, gwent, gwynedd, herefordshire, mid-glamorgan, shropshire, west-glamorgan]}
      - {id: south-glamorgan, title: South Glamorgan, beside: [gwent, mid-glamorgan]}
      - {id: west-glamorgan, title: West Glamorgan, beside: [dyfed, mid-glamorgan, powys]}
  - id: scotland
    title: Scotland
    areas:
      - {id: aberdeen-city, title: Aberdeen City, also: [Aberdeen], beside: [aberdeenshire]}
      - {id: aberdeenshire, title: Aberdeenshire, beside: [aberdeen-city, angus, highland, moray, perth-and-kinross]}
      - {id: angus, title: Angus, beside: [aberdeenshire, dundee-city, perth-and-kinross]}
      - {id: argyll-and-bute, title: Argyll and Bute, beside: [highland, inverclyde, perth-and-kinross, stirling, west-dunbartonshire]}
      - {id: city-of-edinburgh, title: City of Edinburgh, also: [Edinburgh], beside: [east-lothian, fife, midlothian, west-lothian]}
      - {id: clackmannanshire, title: Clackmannanshire, beside: [falkirk, fife, perth-and-kinross, stirling]}
      - id: dumfries-and-galloway
        title: Dumfries and Galloway
        beside: [cumbria, east-ayrshire, scottish-borders, south-ayrshire, south-lanarkshire]
      - {id: dundee-city, title: Dundee City, also: [Dundee], beside: [angus, fife, perth-and-kinross]}
      - id: east-ayrshire
        title: East Ayrshire
        beside: [dumfries-and-galloway, east-renfrewshire, north-ayrshire, south-ayrshire, south-lanarkshire]
      - {id: east-dunbartonshire, title: East Dunbartonshire, beside: [glasgow-city, north-lanarkshire, stirling, west-dunbartonshire]}
      - {id: east-lothian, title: East Lothian, beside: [city-of-edinburgh, midlothian, scottish-borders]}
      - id: east-renfrewshire
        title: East Renfrewshire
        beside: [east-ayrshire, glasgow-city, north-ayrshire, renfrewshire, south-lanarkshire]
      - {id: falkirk, title: Falkirk, beside: [clackmannanshire, fife, north-lanarkshire, stirling, west-lothian]}
      - {id: fife, title: Fife, beside: [city-of-edinburgh, clackmannanshire, dundee-city, falkirk, perth-and-kinross]}
      - id: glasgow-city
        title: Glasgow City
        also: [Glasgow]
        beside: [east-dunbartonshire, east-renfrewshire, north-lanarkshire, renfrewshire, south-lanarkshire, west-dunbartonshire]
      - id: highland
        title: Highland
        beside: [aberdeenshire, argyll-and-bute, moray, na-h-eileanan-siar, orkney-islands, perth-and-kinross]
      - {id: inverclyde, title: Inverclyde, beside: [argyll-and-bute, north-ayrshire, renfrewshire]}
      - {id: midlothian, title: Midlothian, beside: [city-of-edinburgh, east-lothian, scottish-borders]}
      - {id: moray, title: Moray, beside: [aberdeenshire, highland]}
      - {id: na-h-eileanan-siar, title: Na h-Eileanan Siar, also: [Western Isles], beside: [highland]}
      - {id: north-ayrshire, title: North Ayrshire, beside: [east-ayrshire, east-renfrewshire, inverclyde, renfrewshire, south-ayrshire]}
      - id: north-lanarkshire
        title: North Lanarkshire
        beside: [east-dunbartonshire, falkirk, glasgow-city, south-lanarkshire, stirling, west-lothian]
      - {id: orkney-islands, title: Orkney Islands, also: [Orkney], beside: [highland, shetland-islands]}
      - id: perth-and-kinross
        title: Perth and Kinross
        beside: [aberdeenshire, angus, argyll-and-bute, clackmannanshire, dundee-city, fife, highland, stirling]
      - {id: renfrewshire, title: Renfrewshire, beside: [east-renfrewshire, glasgow-city, inverclyde, north-ayrshire, west-dunbartonshire]}
      - id: scottish-borders
        title: Scottish Borders
        beside: [cumbria, dumfries-and-galloway, east-lothian, midlothian, northumberland, south-lanarkshire, west-lothian]
      - {id: shetland-islands, title: Shetland Islands, also: [Shetland], beside: [orkney-islands]}
      - {id: south-ayrshire, title: South Ayrshire, beside: [dumfries-and-galloway, east-ayrshire, north-ayrshire]}
      - id: south-lanarkshire
        title: South Lanarkshire
        beside: [dumfries-and-galloway, east-ayrshire, east-renfrewshire, glasgow-city, north-lanarkshire, scottish-borders,
          west-lothian]
      - id: stirling
        title: Stirling
        beside: [argyll-and-bute, clackmannanshire, east-dunbartonshire, falkirk, north-lanarkshire, perth-and-kinross,
          west-dunbartonshire]
      - id: west-dunbartonshire
        title: West Dunbartonshire
        beside: [argyll-and-bute, east-dunbartonshire, glasgow-city, renfrewshire, stirling]
      - id: west-lothian
        title: West Lothian
        beside: [city-of-edinburgh, falkirk, north-lanarkshire, scottish-borders, south-lanarkshire]
  - id: northern-ireland
    title: Northern Ireland
    areas:
      - {id: county-antrim, title: County Antrim, beside: [county-armagh, county-down, county-londonderry]}
      - {id: county-armagh, title: County Armagh, beside: [county-antrim, county-down, county-tyrone]}
      - {id: county-down, title: County Down, beside: [county-antrim, county-armagh]}
      - {id: county-fermanagh, title: County Fermanagh, beside: [county-tyrone]}
      - {id: county-londonderry, title: County Londonderry, beside: [county-antrim, county-tyrone]}
      - {id: county-tyrone, title: County Tyrone, beside: [county-armagh, county-fermanagh, county-londonderry]}

"""##),
    ("united-states", ##"""
# Where somebody may be looked for in the United States of America: the states and the District of Columbia, in the divisions of the
# census. `beside` names the states of which a county adjoins one of this state.
country: united-states
title: United States of America
also: [USA, US]
sources:
  - "Regions and divisions: Census Bureau (census.gov)"
  - "Adjoining counties: Census Bureau, county adjacency file of 2010 (census.gov/geographies/reference-files/2010/geo/county-adjacency.html)"
reviewed-on: 2026-11-21
# Where else to look; anybody who is found there was certified or listed by them, not by the school.
registers:
  - {title: National Certification Board for Therapeutic Massage and Bodywork, link: "https://www.ncbtmb.org/"}
  - {title: American Organization for Bodywork Therapies of Asia, link: "https://aobta.org/"}
  - {title: American Massage Therapy Association, link: "https://www.amtamassage.org/"}
regions:
  - id: new-england
    title: New England
    areas:
      - {id: connecticut, title: Connecticut, also: [CT], beside: [massachusetts, new-york, rhode-island]}
      - {id: maine, title: Maine, also: [ME], beside: [new-hampshire]}
      - {id: massachusetts, title: Massachusetts, also: [MA], beside: [connecticut, new-hampshire, new-york, rhode-island, vermont]}
      - {id: new-hampshire, title: New Hampshire, also: [NH], beside: [maine, massachusetts, vermont]}
      - {id: rhode-island, title: Rhode Island, also: [RI], beside: [connecticut, massachusetts, new-york]}
      - {id: vermont, title: Vermont, also: [VT], beside: [massachusetts, new-hampshire, new-york]}
  - id: middle-atlantic
    title: Middle Atlantic
    areas:
      - {id: new-jersey, title: New Jersey, also: [NJ], beside: [delaware, new-york, pennsylvania]}
      - {id: new-york, title: New York, also: [NY], beside: [connecticut, massachusetts, new-jersey, pennsylvania, rhode-island, vermont]}
      - {id: pennsylvania, title: Pennsylvania, also: [PA], beside: [delaware, maryland, new-jersey, new-york, ohio, west-virginia]}
  - id: east-north-central
    title: East North Central
    areas:
      - {id: illinois, title: Illinois, also: [IL], beside: [indiana, iowa, kentucky, michigan, missouri, wisconsin]}
      - {id: indiana, title: Indiana, also: [IN], beside: [illinois, kentucky, michigan, ohio]}
      - {id: michigan, title: Michigan, also: [MI], beside: [illinois, indiana, minnesota, ohio, wisconsin]}
      - {id: ohio, title: Ohio, also: [OH], beside: [indiana, kentucky, michigan, pennsylvania, west-virginia]}
      - {id: wisconsin, title: Wisconsin, also: [WI], beside: [illinois, iowa, michigan, minnesota]}
  - id: west-north-central
    title: West North Central
    areas:
      - {id: iowa, title: Iowa, also: [IA], beside: [illinois, minnesota, missouri, nebraska, south-dakota, wisconsin]}
      - {id: kansas, title: Kansas, also: [KS], beside: [colorado, missouri, nebraska, oklahoma]}
      - {id: minnesota, title: Minnesota, also: [MN], beside: [iowa, michigan, north-dakota, south-dakota, wisconsin]}
      - {id: missouri, title: Missouri, also: [MO], beside: [arkansas, illinois, iowa, kansas, kentucky, nebraska, oklahoma, tennessee]}
      - {id: nebraska, title: Nebraska, also: [NE], beside: [colorado, iowa, kansas, missouri, south-dakota, wyoming]}
      - {id: north-dakota, title: North Dakota, also: [ND], beside: [minnesota, montana, south-dakota]}
      - {id: south-dakota, title: South Dakota, also: [SD], beside: [iowa, minnesota, montana, nebraska, north-dakota, wyoming]}
  - id: south-atlantic
    title: South Atlantic
    areas:
      - {id: delaware, title: Delaware, also: [DE], beside: [maryland, new-jersey, pennsylvania]}
      - {id: district-of-columbia, title: District of Columbia, also: [DC], beside: [maryland, virginia]}
      - {id: florida, title: Florida, also: [FL], beside: [alabama, georgia]}
      - {id: georgia, title: Georgia, also: [GA], beside: [alabama, florida, north-carolina, south-carolina, tennessee]}
      - {id: maryland, title: Maryland, also: [MD], beside: [delaware, district-of-columbia, pennsylvania, virginia, west-virginia]}
      - {id: north-carolina, title: North Carolina, also: [NC], beside: [georgia, south-carolina, tennessee, virginia]}
      - {id: south-carolina, title: South Carolina, also: [SC], beside: [georgia, north-carolina]}
      - id: virginia
        title: Virginia
        also: [VA]
        beside: [district-of-columbia, kentucky, maryland, north-carolina, tennessee, west-virginia]
      - {id: west-virginia, title: West Virginia, also: [WV], beside: [kentucky, maryland, ohio, pennsylvania, virginia]}
  - id: east-south-central
    title: East South Central
    areas:
      - {id: alabama, title: Alabama, also: [AL], beside: [florida, georgia, mississippi, tennessee]}
      - {id: kentucky, title: Kentucky, also: [KY], beside: [illinois, indiana, missouri, ohio, tennessee, virginia, west-virginia]}
      - {id: mississippi, title: Mississippi, also: [MS], beside: [alabama, arkansas, louisiana, tennessee]}
      - id: tennessee
        title: Tennessee
        also: [TN]
        beside: [alabama, arkansas, georgia, kentucky, mississippi, missouri, north-carolina, virginia]
  - id: west-south-central
    title: West South Central
    areas:
      - {id: arkansas, title: Arkansas, also: [AR], beside: [louisiana, mississippi, missouri, oklahoma, tennessee, texas]}
      - {id: louisiana, title: Louisiana, also: [LA], beside: [arkansas, mississippi, texas]}
      - {id: oklahoma, title: Oklahoma, also: [OK], beside: [arkansas, colorado, kansas, missouri, new-mexico, texas]}
      - {id: texas, title: Texas, also: [TX], beside: [arkansas, louisiana, new-mexico, oklahoma]}
  - id: mountain
    title: Mountain
    areas:
      - {id: arizona, title: Arizona, also: [AZ], beside: [california, colorado, nevada, new-mexico, utah]}
      - {id: colorado, title: Colorado, also: [CO], beside: [arizona, kansas, nebraska, new-mexico, oklahoma, utah, wyoming]}
      - {id: idaho, title: Idaho, also: [ID], beside: [montana, nevada, oregon, utah, washington, wyoming]}
      - {id: montana, title: Montana, also: [MT], beside: [idaho, north-dakota, south-dakota, wyoming]}
      - {id: nevada, title: Nevada, also: [NV], beside: [arizona, california, idaho, oregon, utah]}
      - {id: new-mexico, title: New Mexico, also: [NM], beside: [arizona, colorado, oklahoma, texas, utah]}
      - {id: utah, title: Utah, also: [UT], beside: [arizona, colorado, idaho, nevada, new-mexico, wyoming]}
      - {id: wyoming, title: Wyoming, also: [WY], beside: [colorado, idaho, montana, nebraska, south-dakota, utah]}
  - id: pacific
    title: Pacific
    areas:
      - {id: alaska, title: Alaska, also: [AK]}
      - {id: california, title: California, also: [CA], beside: [arizona, nevada, oregon]}
      - {id: hawaii, title: Hawaii, also: [HI]}
      - {id: oregon, title: Oregon, also: ["OR"], beside: [california, idaho, nevada, washington]}
      - {id: washington, title: Washington, also: [WA], beside: [idaho, oregon]}

"""##),
  ]
}
